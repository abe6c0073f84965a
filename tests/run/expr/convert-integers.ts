// Integers widen by the signedness of their own type and wrap when they narrow.
function i8ToI32(a: i8): i32 { return a; }
function i8ToU32(a: i8): u32 { return a; }
function u8ToI32(a: u8): i32 { return a; }
function i8ToI64(a: i8): i64 { return a; }
function i8ToU64(a: i8): u64 { return a; }
function u16ToI64(a: u16): i64 { return a; }
function i16ToU8(a: i16): u8 { return <u8>a; }
function i8ToU8(a: i8): u8 { return a; }
function u8ToI8(a: u8): i8 { return a; }
function i8ToU16(a: i8): u16 { return a; }
function i32ToI8(a: i32): i8 { return <i8>a; }
function i32ToU16(a: i32): u16 { return <u16>a; }
function i32ToU32(a: i32): u32 { return a; }
function i32ToI64(a: i32): i64 { return a; }
function u32ToI64(a: u32): i64 { return a; }
function i64ToI32(a: i64): i32 { return <i32>a; }
function i64ToU8(a: i64): u8 { return <u8>a; }
function u64ToI16(a: u64): i16 { return <i16>a; }
function toUsize(a: i32): usize { return a; }
function fromIsize(a: isize): i64 { return a; }

assert(i8ToI32(-1) == -1);
assert(i8ToU32(-1) == 0xFFFFFFFF);
assert(u8ToI32(255) == 255);
assert(i8ToI64(-128) == -128);
assert(i8ToU64(-1) == 0xFFFFFFFFFFFFFFFF);
assert(u16ToI64(65535) == 65535);
assert(i16ToU8(-1) == 255);
assert(i8ToU8(-1) == 255);
assert(u8ToI8(128) == -128);
assert(i8ToU16(-2) == 65534);
assert(i32ToI8(0x180) == -128);
assert(i32ToU16(-1) == 65535);
assert(i32ToU32(-1) == 0xFFFFFFFF);
assert(i32ToI64(-1) == -1);
assert(u32ToI64(0xFFFFFFFF) == 0xFFFFFFFF);
assert(i64ToI32(0x1_8000_0000) == i32.MIN_VALUE);
assert(i64ToU8(-1) == 255);
assert(u64ToI16(0x18000) == -32768);
assert(toUsize(-1) == 0xFFFFFFFF);
assert(fromIsize(-1) == -1);
assert(<i8>0x180 == -128 && <u16>-1 == 65535 && <i64><u32>-1 == 0xFFFFFFFF && <u64><i8>-1 == u64.MAX_VALUE);
