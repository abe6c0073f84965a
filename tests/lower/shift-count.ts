// Counts are taken modulo the width; wasm does that for 32 and 64 bits.
export function left(a: u8, n: u8): u8 { return a << n; }
export function logical(a: i8): i8 { return a >>> 9; }
export function wide(a: i64, n: i64): i64 { return a >> n; }
