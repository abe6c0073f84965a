// Integers to floats round to nearest, floats to integers truncate and saturate.
function f64ToI32(a: f64): i32 { return <i32>a; }
function f64ToU32(a: f64): u32 { return <u32>a; }
function f64ToI64(a: f64): i64 { return <i64>a; }
function f64ToU64(a: f64): u64 { return <u64>a; }
function f32ToI32(a: f32): i32 { return <i32>a; }
function f32ToU64(a: f32): u64 { return <u64>a; }
function f64ToI8(a: f64): i8 { return <i8>a; }
function f64ToU8(a: f64): u8 { return <u8>a; }
function f32ToU16(a: f32): u16 { return <u16>a; }
function i32ToF32(a: i32): f32 { return <f32>a; }
function u32ToF64(a: u32): f64 { return a; }
function i64ToF64(a: i64): f64 { return <f64>a; }
function u64ToF32(a: u64): f32 { return <f32>a; }
function u64ToF64(a: u64): f64 { return <f64>a; }
function i8ToF32(a: i8): f32 { return a; }
function f64ToF32(a: f64): f32 { return <f32>a; }
function f32ToF64(a: f32): f64 { return a; }

assert(f64ToI32(-1.9) == -1 && f64ToI32(1e10) == i32.MAX_VALUE && f64ToI32(-1e10) == i32.MIN_VALUE);
assert(f64ToI32(NaN) == 0 && f64ToI32(-Infinity) == i32.MIN_VALUE);
assert(f64ToU32(-1) == 0 && f64ToU32(4294967295.5) == 0xFFFFFFFF && f64ToU32(1e10) == 0xFFFFFFFF);
assert(f64ToI64(1e19) == i64.MAX_VALUE && f64ToI64(-9007199254740993) == -9007199254740992);
assert(f64ToU64(1e20) == u64.MAX_VALUE && f64ToU64(-0.5) == 0);
assert(f32ToI32(16777217) == 16777216);
assert(f32ToU64(NaN) == 0);
assert(f64ToI8(300) == 44 && f64ToI8(-129) == 127);
assert(f64ToU8(257) == 1 && f64ToU8(-1) == 0);
assert(f32ToU16(65537) == 1);
assert(i32ToF32(16777217) == 16777216);
assert(u32ToF64(0xFFFFFFFF) == 4294967295);
assert(i64ToF64(9007199254740993) == 9007199254740992);
assert(u64ToF32(u64.MAX_VALUE) == 18446744073709551616.0);
assert(u64ToF64(u64.MAX_VALUE) == 18446744073709551616.0);
assert(i8ToF32(-128) == -128);
assert(<f64>f64ToF32(0.1) != 0.1 && f32ToF64(0.5) == 0.5);
assert(<i32>1e10 == i32.MAX_VALUE && <u8>257.0 == 1 && <u8>-1.0 == 0 && <f32>16777217 == 16777216);
assert(<i32>NaN == 0 && <u64>1e20 == u64.MAX_VALUE && <i64>-1e30 == i64.MIN_VALUE);
