// Comparisons follow the signedness of their type; floats follow IEEE 754.
function ltI32(a: i32, b: i32): bool { return a < b; }
function ltU32(a: u32, b: u32): bool { return a < b; }
function gtI8(a: i8, b: i8): bool { return a > b; }
function gtU8(a: u8, b: u8): bool { return a > b; }
function leI64(a: i64, b: i64): bool { return a <= b; }
function leU64(a: u64, b: u64): bool { return a <= b; }
function geU16(a: u16, b: u16): bool { return a >= b; }
function eqMixed(a: i32, b: u32): bool { return a == b; }
function neMixed(a: i8, b: u8): bool { return a !== b; }
function ltWide(a: i32, b: i64): bool { return a < b; }
function ltFloat(a: i32, b: f64): bool { return a < b; }
function lt(a: f64, b: f64): bool { return a < b; }
function le(a: f64, b: f64): bool { return a <= b; }
function eq(a: f64, b: f64): bool { return a === b; }
function ne(a: f32, b: f32): bool { return a != b; }
function withBool(a: bool, b: i32): bool { return a < b; }

assert(ltI32(-1, 0) && !ltI32(0, -1));
assert(ltU32(0, 0xFFFFFFFF) && !ltU32(0xFFFFFFFF, 0));
assert(gtI8(0, -1) && !gtI8(-1, 0));
assert(gtU8(255, 0) && !gtU8(0, 255));
assert(leI64(i64.MIN_VALUE, 0) && !leI64(1, i64.MIN_VALUE));
assert(leU64(0, u64.MAX_VALUE) && !leU64(u64.MAX_VALUE, 0));
assert(geU16(65535, 65535) && !geU16(0, 1));
assert(eqMixed(-1, 0xFFFFFFFF));
assert(!neMixed(-1, 255) && neMixed(1, 255));
assert(ltWide(-1, 0));
assert(ltFloat(-1, -0.5));
const nan = lt(0, 1) ? 0.0 / 0.0 : 0.0;
assert(lt(-Infinity, Infinity) && !lt(nan, 1) && !lt(1, nan));
assert(le(0, -0) && !le(nan, nan));
assert(eq(0, -0) && !eq(nan, nan));
assert(ne(<f32>nan, <f32>nan) && !ne(1, 1));
assert(withBool(true, 2) && !withBool(true, 1));
assert(1 < 2 && 2.5 > 1 && -1 <= -1 && !(1 > 2));
assert(<u32>0xFFFFFFFF > 0);
assert(-1 < <i64>0);
