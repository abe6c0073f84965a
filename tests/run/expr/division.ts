// Integer division truncates, the remainder has the sign of the dividend, unsigned types divide unsigned.
function divI32(a: i32, b: i32): i32 { return a / b; }
function remI32(a: i32, b: i32): i32 { return a % b; }
function divU32(a: u32, b: u32): u32 { return a / b; }
function remU32(a: u32, b: u32): u32 { return a % b; }
function divI64(a: i64, b: i64): i64 { return a / b; }
function remI64(a: i64, b: i64): i64 { return a % b; }
function divU64(a: u64, b: u64): u64 { return a / b; }
function remU64(a: u64, b: u64): u64 { return a % b; }
function divI8(a: i8, b: i8): i8 { return a / b; }
function remI8(a: i8, b: i8): i8 { return a % b; }
function divU8(a: u8, b: u8): u8 { return a / b; }
function divI16(a: i16, b: i16): i16 { return a / b; }
function remU16(a: u16, b: u16): u16 { return a % b; }

assert(divI32(7, 2) == 3);
assert(divI32(-7, 2) == -3);
assert(divI32(7, -2) == -3);
assert(remI32(7, 2) == 1);
assert(remI32(-7, 2) == -1);
assert(remI32(7, -2) == 1);
assert(remI32(i32.MIN_VALUE, -1) == 0);
assert(divU32(0xFFFFFFFF, 2) == 0x7FFFFFFF);
assert(remU32(0xFFFFFFFF, 10) == 5);
assert(divI64(-9000000000, 1000) == -9000000);
assert(remI64(-9000000001, 1000) == -1);
assert(remI64(i64.MIN_VALUE, -1) == 0);
assert(divU64(0xFFFFFFFFFFFFFFFF, 2) == 0x7FFFFFFFFFFFFFFF);
assert(remU64(0xFFFFFFFFFFFFFFFF, 10) == 5);
assert(divI8(-128, -1) == -128);
assert(remI8(-128, -1) == 0);
assert(divI8(-127, 2) == -63);
assert(divU8(255, 2) == 127);
assert(divI16(-32768, -1) == -32768);
assert(remU16(65535, 256) == 255);

// The same at compile time.
assert(-7 / 2 == -3);
assert(-7 % 2 == -1);
assert(<u32>0xFFFFFFFF / 2 == 0x7FFFFFFF);
assert(<i8>-128 / <i8>-1 == -128);
assert(<u64>0xFFFFFFFFFFFFFFFF % 10 == 5);

// Literals adapt to a float context, variables do not.
function quotient(a: i32): f64 { return a / 2; }
let literal: f64 = 7 / 2;
assert(quotient(7) == 3);
assert(literal == 3.5);
