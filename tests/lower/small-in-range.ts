// What cannot leave the range is not extended again.
function bits(a: u8, b: u8): u8 { return (a & b) | (a ^ b); }
function shifted(a: i16): i16 { return a >> 3; }
function least(a: u8, b: u8): bool { return a / b < a % b; }
export function all(a: i32): bool { return least(bits(<u8>a, 1), <u8>shifted(<i16>a)); }
