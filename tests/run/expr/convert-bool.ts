// To `bool` everything is truthy that is neither zero nor NaN; from `bool` comes 0 or 1.
function ofI32(a: i32): bool { return <bool>a; }
function ofU8(a: u8): bool { return <bool>a; }
function ofI64(a: i64): bool { return <bool>a; }
function ofF32(a: f32): bool { return <bool>a; }
function ofF64(a: f64): bool { return <bool>a; }
function toI32(a: bool): i32 { return a; }
function toU64(a: bool): u64 { return a; }
function toF64(a: bool): f64 { return a; }
function ifF64(a: f64): i32 { if (a) return 1; return 0; }
function ifI64(a: i64): i32 { return a ? 1 : 0; }
function ifI8(a: i8, b: i8): i32 { return a + b ? 1 : 0; }
function not(a: f64): bool { return !a; }
function notI64(a: i64): bool { return !a; }

assert(ofI32(256) && ofI32(-1) && !ofI32(0));
assert(ofU8(1) && !ofU8(0));
assert(ofI64(0x100000000) && !ofI64(0));
assert(ofF32(0.5) && ofF32(-Infinity) && !ofF32(0) && !ofF32(-0.0) && !ofF32(NaN));
assert(ofF64(0.5) && ofF64(5e-324) && !ofF64(0) && !ofF64(-0.0) && !ofF64(NaN));
assert(toI32(ofI32(256)) == 1);
assert(toU64(true) == 1 && toU64(false) == 0);
assert(toF64(ofF64(7)) == 1.0);
assert(ifF64(NaN) == 0 && ifF64(-0.0) == 0 && ifF64(1e-300) == 1);
assert(ifI64(0x100000000) == 1);
assert(ifI8(-128, -128) == 0 && ifI8(1, 2) == 1);
assert(not(NaN) && not(0) && !not(2));
assert(notI64(0) && !notI64(0x100000000));
assert(<i32><bool>256 == 1 && <i32><bool>0.5 == 1 && <i32><bool>NaN == 0);
assert(!0 && !!5 && !NaN && !-0.0);
