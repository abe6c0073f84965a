// @args: --enable simd
// Vectors compare bit by bit; a condition asks for any bit.
function equal(a: v128, b: v128): bool { return a == b; }
function differ(a: v128, b: v128): bool { return a !== b; }
function truthy(a: v128): i32 { return a ? 1 : 0; }
function not(a: v128): bool { return !a; }
function cast(a: v128): bool { return <bool>a; }

const zero = i32x4(0, 0, 0, 0);
const one = i32x4(0, 1, 0, 0);
assert(equal(zero, i64x2(0, 0)) && !equal(zero, one));
assert(differ(zero, one) && !differ(one, i64x2(0x100000000, 0)));
assert(truthy(one) == 1 && truthy(zero) == 0);
assert(not(zero) && !not(one));
assert(cast(one) && !cast(zero));
