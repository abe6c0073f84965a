// Operations on floats, and those that take any number.

function absF32(x: f32): f32 { return abs(x); }
function ceilF32(x: f32): f32 { return ceil(x); }
function floorF32(x: f32): f32 { return floor(x); }
function nearestF32(x: f32): f32 { return nearest(x); }
function truncF32(x: f32): f32 { return trunc(x); }
function sqrtF32(x: f32): f32 { return sqrt(x); }
function maxF32(x: f32, y: f32): f32 { return max<f32>(x, y); }
function minF32(x: f32, y: f32): f32 { return min<f32>(x, y); }
function addF32(x: f32, y: f32): f32 { return add<f32>(x, y); }
function subF32(x: f32, y: f32): f32 { return sub<f32>(x, y); }
function mulF32(x: f32, y: f32): f32 { return mul<f32>(x, y); }
function divF32(x: f32, y: f32): f32 { return div<f32>(x, y); }
function copysignF32(x: f32, y: f32): f32 { return copysign<f32>(x, y); }
function isNaNF32(x: f32): bool { return isNaN(x); }
function isFiniteF32(x: f32): bool { return isFinite(x); }
function eqF32(x: f32, y: f32): i32 { return eq(x, y); }
function neF32(x: f32, y: f32): i32 { return ne(x, y); }
function absF64(x: f64): f64 { return abs(x); }
function ceilF64(x: f64): f64 { return ceil(x); }
function floorF64(x: f64): f64 { return floor(x); }
function nearestF64(x: f64): f64 { return nearest(x); }
function truncF64(x: f64): f64 { return trunc(x); }
function sqrtF64(x: f64): f64 { return sqrt(x); }
function maxF64(x: f64, y: f64): f64 { return max<f64>(x, y); }
function minF64(x: f64, y: f64): f64 { return min<f64>(x, y); }
function addF64(x: f64, y: f64): f64 { return add<f64>(x, y); }
function subF64(x: f64, y: f64): f64 { return sub<f64>(x, y); }
function mulF64(x: f64, y: f64): f64 { return mul<f64>(x, y); }
function divF64(x: f64, y: f64): f64 { return div<f64>(x, y); }
function copysignF64(x: f64, y: f64): f64 { return copysign<f64>(x, y); }
function isNaNF64(x: f64): bool { return isNaN(x); }
function isFiniteF64(x: f64): bool { return isFinite(x); }
function eqF64(x: f64, y: f64): i32 { return eq(x, y); }
function neF64(x: f64, y: f64): i32 { return ne(x, y); }
function isNaNI32(x: i32): bool { return isNaN(x); }
function isFiniteI32(x: i32): bool { return isFinite(x); }
function ceilI32(x: i32): i32 { return ceil(x); }
function floorI32(x: i32): i32 { return floor(x); }
function nearestI32(x: i32): i32 { return nearest(x); }
function truncI32(x: i32): i32 { return trunc(x); }
function isNaNU8(x: u8): bool { return isNaN(x); }
function isFiniteU8(x: u8): bool { return isFinite(x); }
function ceilU8(x: u8): u8 { return ceil(x); }
function floorU8(x: u8): u8 { return floor(x); }
function nearestU8(x: u8): u8 { return nearest(x); }
function truncU8(x: u8): u8 { return trunc(x); }
function isNaNI64(x: i64): bool { return isNaN(x); }
function isFiniteI64(x: i64): bool { return isFinite(x); }
function ceilI64(x: i64): i64 { return ceil(x); }
function floorI64(x: i64): i64 { return floor(x); }
function nearestI64(x: i64): i64 { return nearest(x); }
function truncI64(x: i64): i64 { return trunc(x); }
function bitsI32(x: f32): i32 { return reinterpret<i32>(x); }
function bitsU32(x: f32): u32 { return reinterpret<u32>(x); }
function bitsI64(x: f64): i64 { return reinterpret<i64>(x); }
function bitsU64(x: f64): u64 { return reinterpret<u64>(x); }
function bitsUsize(x: f32): usize { return reinterpret<usize>(x); }
function bitsIsize(x: f32): isize { return reinterpret<isize>(x); }
function fromBits32(x: i32): f32 { return reinterpret<f32>(x); }
function fromBits64(x: i64): f64 { return reinterpret<f64>(x); }
function maxOfLiteral(x: f64): f64 { return max(1, x); }
function minOfLiteral(x: i64): i64 { return min(1, x); }
function addToLiteral(x: f32): f32 { return add(1, x); }
function boolMax(x: bool, y: bool): bool { return max(x, y); }
function boolRotl(x: bool, y: bool): bool { return rotl(x, y); }
function boolPopcnt(x: bool): bool { return popcnt(x); }
function boolAbs(x: bool): bool { return abs(x); }

assert(absF32(<f32>-2.5) == 2.5);
assert(abs(<f32>-2.5) == 2.5);
assert(absF32(<f32>6.25) == 6.25);
assert(abs(<f32>6.25) == 6.25);
assert(ceilF32(<f32>-2.5) == -2.0);
assert(ceil(<f32>-2.5) == -2.0);
assert(ceilF32(<f32>6.25) == 7.0);
assert(ceil(<f32>6.25) == 7.0);
assert(floorF32(<f32>-2.5) == -3.0);
assert(floor(<f32>-2.5) == -3.0);
assert(floorF32(<f32>6.25) == 6.0);
assert(floor(<f32>6.25) == 6.0);
assert(nearestF32(<f32>-2.5) == -2.0);
assert(nearest(<f32>-2.5) == -2.0);
assert(nearestF32(<f32>6.25) == 6.0);
assert(nearest(<f32>6.25) == 6.0);
assert(truncF32(<f32>-2.5) == -2.0);
assert(trunc(<f32>-2.5) == -2.0);
assert(truncF32(<f32>6.25) == 6.0);
assert(trunc(<f32>6.25) == 6.0);
assert(isNaN(sqrtF32(<f32>-2.5)));
assert(isNaN(sqrt(<f32>-2.5)));
assert(sqrtF32(<f32>6.25) == 2.5);
assert(sqrt(<f32>6.25) == 2.5);
assert(maxF32(<f32>1.5, <f32>-4.0) == 1.5);
assert(max<f32>(<f32>1.5, <f32>-4.0) == 1.5);
assert(minF32(<f32>1.5, <f32>-4.0) == -4.0);
assert(min<f32>(<f32>1.5, <f32>-4.0) == -4.0);
assert(addF32(<f32>1.5, <f32>-4.0) == -2.5);
assert(add<f32>(<f32>1.5, <f32>-4.0) == -2.5);
assert(subF32(<f32>1.5, <f32>-4.0) == 5.5);
assert(sub<f32>(<f32>1.5, <f32>-4.0) == 5.5);
assert(mulF32(<f32>1.5, <f32>-4.0) == -6.0);
assert(mul<f32>(<f32>1.5, <f32>-4.0) == -6.0);
assert(divF32(<f32>1.5, <f32>-4.0) == -0.375);
assert(div<f32>(<f32>1.5, <f32>-4.0) == -0.375);
assert(copysignF32(<f32>1.5, <f32>-4.0) == -1.5);
assert(copysign<f32>(<f32>1.5, <f32>-4.0) == -1.5);
assert(isNaNF32(<f32>-2.5) == false);
assert(isNaN(<f32>-2.5) == false);
assert(isNaNF32(f32.NaN) == true);
assert(isNaN(f32.NaN) == true);
assert(isNaNF32(f32.POSITIVE_INFINITY) == false);
assert(isNaN(f32.POSITIVE_INFINITY) == false);
assert(isNaNF32(f32.NEGATIVE_INFINITY) == false);
assert(isNaN(f32.NEGATIVE_INFINITY) == false);
assert(isFiniteF32(<f32>-2.5) == true);
assert(isFinite(<f32>-2.5) == true);
assert(isFiniteF32(f32.NaN) == false);
assert(isFinite(f32.NaN) == false);
assert(isFiniteF32(f32.POSITIVE_INFINITY) == false);
assert(isFinite(f32.POSITIVE_INFINITY) == false);
assert(isFiniteF32(f32.NEGATIVE_INFINITY) == false);
assert(isFinite(f32.NEGATIVE_INFINITY) == false);
assert(eqF32(<f32>2.5, <f32>2.5) == 1);
assert(eq(<f32>2.5, <f32>2.5) == 1);
assert(neF32(<f32>2.5, <f32>2.5) == 0);
assert(ne(<f32>2.5, <f32>2.5) == 0);
assert(absF64(<f64>-2.5) == 2.5);
assert(abs(<f64>-2.5) == 2.5);
assert(absF64(<f64>6.25) == 6.25);
assert(abs(<f64>6.25) == 6.25);
assert(ceilF64(<f64>-2.5) == -2.0);
assert(ceil(<f64>-2.5) == -2.0);
assert(ceilF64(<f64>6.25) == 7.0);
assert(ceil(<f64>6.25) == 7.0);
assert(floorF64(<f64>-2.5) == -3.0);
assert(floor(<f64>-2.5) == -3.0);
assert(floorF64(<f64>6.25) == 6.0);
assert(floor(<f64>6.25) == 6.0);
assert(nearestF64(<f64>-2.5) == -2.0);
assert(nearest(<f64>-2.5) == -2.0);
assert(nearestF64(<f64>6.25) == 6.0);
assert(nearest(<f64>6.25) == 6.0);
assert(truncF64(<f64>-2.5) == -2.0);
assert(trunc(<f64>-2.5) == -2.0);
assert(truncF64(<f64>6.25) == 6.0);
assert(trunc(<f64>6.25) == 6.0);
assert(isNaN(sqrtF64(<f64>-2.5)));
assert(isNaN(sqrt(<f64>-2.5)));
assert(sqrtF64(<f64>6.25) == 2.5);
assert(sqrt(<f64>6.25) == 2.5);
assert(maxF64(<f64>1.5, <f64>-4.0) == 1.5);
assert(max<f64>(<f64>1.5, <f64>-4.0) == 1.5);
assert(minF64(<f64>1.5, <f64>-4.0) == -4.0);
assert(min<f64>(<f64>1.5, <f64>-4.0) == -4.0);
assert(addF64(<f64>1.5, <f64>-4.0) == -2.5);
assert(add<f64>(<f64>1.5, <f64>-4.0) == -2.5);
assert(subF64(<f64>1.5, <f64>-4.0) == 5.5);
assert(sub<f64>(<f64>1.5, <f64>-4.0) == 5.5);
assert(mulF64(<f64>1.5, <f64>-4.0) == -6.0);
assert(mul<f64>(<f64>1.5, <f64>-4.0) == -6.0);
assert(divF64(<f64>1.5, <f64>-4.0) == -0.375);
assert(div<f64>(<f64>1.5, <f64>-4.0) == -0.375);
assert(copysignF64(<f64>1.5, <f64>-4.0) == -1.5);
assert(copysign<f64>(<f64>1.5, <f64>-4.0) == -1.5);
assert(isNaNF64(<f64>-2.5) == false);
assert(isNaN(<f64>-2.5) == false);
assert(isNaNF64(f64.NaN) == true);
assert(isNaN(f64.NaN) == true);
assert(isNaNF64(f64.POSITIVE_INFINITY) == false);
assert(isNaN(f64.POSITIVE_INFINITY) == false);
assert(isNaNF64(f64.NEGATIVE_INFINITY) == false);
assert(isNaN(f64.NEGATIVE_INFINITY) == false);
assert(isFiniteF64(<f64>-2.5) == true);
assert(isFinite(<f64>-2.5) == true);
assert(isFiniteF64(f64.NaN) == false);
assert(isFinite(f64.NaN) == false);
assert(isFiniteF64(f64.POSITIVE_INFINITY) == false);
assert(isFinite(f64.POSITIVE_INFINITY) == false);
assert(isFiniteF64(f64.NEGATIVE_INFINITY) == false);
assert(isFinite(f64.NEGATIVE_INFINITY) == false);
assert(eqF64(<f64>2.5, <f64>2.5) == 1);
assert(eq(<f64>2.5, <f64>2.5) == 1);
assert(neF64(<f64>2.5, <f64>2.5) == 0);
assert(ne(<f64>2.5, <f64>2.5) == 0);
assert(isNaNI32(<i32>5) == false);
assert(isNaN(<i32>5) == false);
assert(isFiniteI32(<i32>5) == true);
assert(isFinite(<i32>5) == true);
assert(ceilI32(<i32>5) == 5);
assert(ceil(<i32>5) == 5);
assert(floorI32(<i32>5) == 5);
assert(floor(<i32>5) == 5);
assert(nearestI32(<i32>5) == 5);
assert(nearest(<i32>5) == 5);
assert(truncI32(<i32>5) == 5);
assert(trunc(<i32>5) == 5);
assert(isNaNU8(<u8>5) == false);
assert(isNaN(<u8>5) == false);
assert(isFiniteU8(<u8>5) == true);
assert(isFinite(<u8>5) == true);
assert(ceilU8(<u8>5) == 5);
assert(ceil(<u8>5) == 5);
assert(floorU8(<u8>5) == 5);
assert(floor(<u8>5) == 5);
assert(nearestU8(<u8>5) == 5);
assert(nearest(<u8>5) == 5);
assert(truncU8(<u8>5) == 5);
assert(trunc(<u8>5) == 5);
assert(isNaNI64(<i64>5) == false);
assert(isNaN(<i64>5) == false);
assert(isFiniteI64(<i64>5) == true);
assert(isFinite(<i64>5) == true);
assert(ceilI64(<i64>5) == 5);
assert(ceil(<i64>5) == 5);
assert(floorI64(<i64>5) == 5);
assert(floor(<i64>5) == 5);
assert(nearestI64(<i64>5) == 5);
assert(nearest(<i64>5) == 5);
assert(truncI64(<i64>5) == 5);
assert(trunc(<i64>5) == 5);
assert(bitsI32(-1.5) == -1077936128);
assert(reinterpret<i32>(-1.5) == -1077936128);
assert(bitsU32(-1.5) == 3217031168);
assert(reinterpret<u32>(-1.5) == 3217031168);
assert(bitsI64(-1.5) == -4613937818241073152);
assert(reinterpret<i64>(-1.5) == -4613937818241073152);
assert(bitsU64(-1.5) == 13832806255468478464);
assert(reinterpret<u64>(-1.5) == 13832806255468478464);
assert(bitsUsize(-1.5) == 3217031168);
assert(reinterpret<usize>(-1.5) == 3217031168);
assert(bitsIsize(-1.5) == -1077936128);
assert(reinterpret<isize>(-1.5) == -1077936128);
assert(fromBits32(1069547520) == 1.5);
assert(reinterpret<f32>(1069547520) == 1.5);
assert(fromBits64(4609434218613702656) == 1.5);
assert(reinterpret<f64>(4609434218613702656) == 1.5);
assert(maxOfLiteral(2.5) == 2.5);
assert(max(1, 2.5) == 2.5);
assert(maxOfLiteral(0.5) == 1.0);
assert(max(1, 0.5) == 1.0);
assert(minOfLiteral(-5000000000) == -5000000000);
assert(min(1, -5000000000) == -5000000000);
assert(addToLiteral(2.5) == 3.5);
assert(add(1, 2.5) == 3.5);
assert(boolMax(true, false) == true);
assert(max(true, false) == true);
assert(boolRotl(true, true) == true);
assert(rotl(true, true) == true);
assert(boolRotl(false, true) == false);
assert(rotl(false, true) == false);
assert(boolPopcnt(true) == true);
assert(popcnt(true) == true);
assert(boolPopcnt(false) == false);
assert(popcnt(false) == false);
assert(boolAbs(true) == true);
assert(abs(true) == true);
assert(boolAbs(false) == false);
assert(abs(false) == false);
