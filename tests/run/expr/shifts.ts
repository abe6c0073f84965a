// Counts are masked to the width; `>>` follows the sign of the type, `>>>` fills with zeros in 32 or 64 bits.
function shlI32(a: i32, n: i32): i32 { return a << n; }
function shrI32(a: i32, n: i32): i32 { return a >> n; }
function shruI32(a: i32, n: i32): i32 { return a >>> n; }
function shrU32(a: u32, n: u32): u32 { return a >> n; }
function shlI64(a: i64, n: i64): i64 { return a << n; }
function shrI64(a: i64, n: i32): i64 { return a >> n; }
function shruI64(a: i64, n: i64): i64 { return a >>> n; }
function shrU64(a: u64, n: u64): u64 { return a >> n; }
function shlI8(a: i8, n: i8): i8 { return a << n; }
function shrI8(a: i8, n: i8): i8 { return a >> n; }
function shruI8(a: i8, n: i8): i8 { return a >>> n; }
function shrU8(a: u8, n: u8): u8 { return a >> n; }
function shlU16(a: u16, n: u16): u16 { return a << n; }
function shruI16(a: i16, n: i16): i16 { return a >>> n; }

assert(shlI32(1, 31) == i32.MIN_VALUE);
assert(shlI32(1, 33) == 2);
assert(shrI32(-8, 1) == -4);
assert(shruI32(-8, 1) == 0x7FFFFFFC);
assert(shruI32(-1, 32) == -1);
assert(shrU32(0x80000000, 31) == 1);
assert(shlI64(1, 63) == i64.MIN_VALUE);
assert(shlI64(1, 65) == 2);
assert(shrI64(-8, 1) == -4);
assert(shruI64(-1, 63) == 1);
assert(shrU64(0x8000000000000000, 63) == 1);
assert(shlI8(1, 7) == -128);
assert(shlI8(3, 8) == 3);
assert(shlI8(64, 1) == -128);
assert(shrI8(-128, 7) == -1);
assert(shruI8(-128, 1) == -64);
assert(shruI8(-1, 7) == -1);
assert(shrU8(128, 7) == 1);
assert(shlU16(1, 15) == 0x8000);
assert(shlU16(3, 16) == 3);
assert(shruI16(-1, 15) == -1);

assert(1 << 33 == 2);
assert(-8 >>> 1 == 0x7FFFFFFC);
assert(<i8>3 << 8 == 3);
assert(<i8>-128 >>> 1 == -64);
assert(<u8>1 << 7 == 128);
