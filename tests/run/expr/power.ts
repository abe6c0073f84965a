// `**` on integers wraps; a negative exponent gives the fraction, truncated.
function powI32(a: i32, b: i32): i32 { return a ** b; }
function powU32(a: u32, b: u32): u32 { return a ** b; }
function powI64(a: i64, b: i64): i64 { return a ** b; }
function powU64(a: u64, b: u64): u64 { return a ** b; }
function powI8(a: i8, b: i8): i8 { return a ** b; }
function powU8(a: u8, b: u8): u8 { return a ** b; }
function powMixed(a: i32, b: i64): i64 { return a ** b; }
function powAssign(a: i32, b: i32): i32 { a **= b; return a; }

assert(powI32(3, 4) == 81);
assert(powI32(2, 31) == i32.MIN_VALUE);
assert(powI32(2, 32) == 0);
assert(powI32(-2, 3) == -8);
assert(powI32(7, 0) == 1 && powI32(0, 0) == 1);
assert(powI32(-1, 5) == -1 && powI32(-1, -4) == 1);
assert(powI32(2, -1) == 0 && powI32(1, -7) == 1);
assert(powU32(10, 9) == 1000000000);
assert(powU32(3, 40) == 0x291FE821);
assert(powI64(3, 39) == 4052555153018976267);
assert(powI64(2, 63) == i64.MIN_VALUE);
assert(powU64(3, 40) == 12157665459056928801);
assert(powI8(5, 3) == 125 && powI8(2, 7) == -128);
assert(powU8(2, 8) == 0 && powU8(3, 5) == 243);
assert(powMixed(-3, 3) == -27);
assert(powAssign(5, 3) == 125);
assert(3 ** 4 == 81 && 2 ** 3 ** 2 == 512);
assert(<u8>3 ** 5 == 243 && <i64>3 ** 39 == 4052555153018976267);
assert((-1) ** -4 == 1 && 2 ** -1 == 0);
