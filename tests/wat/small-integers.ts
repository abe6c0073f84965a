// @args: -O3
export function mix(a: u8, b: u8): u8 { return (a + b) / 2; }
export function wrap(a: i8): i8 { return a + 1; }
