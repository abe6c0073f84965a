// `%` on floats is exact and has the sign of the left operand.
function rem(a: f64, b: f64): f64 { return a % b; }
function remF32(a: f32, b: f32): f32 { return a % b; }
function isNegativeZero(a: f64): bool { return a == 0 && 1 / a < 0; }
function compound(a: f64, b: f64): f64 { a %= b; return a; }

assert(rem(5.5, 2) == 1.5);
assert(rem(-5.5, 2) == -1.5);
assert(rem(5.5, -2) == 1.5);
assert(rem(1e308, 3e-308) == 5.476144900572913e-309);
assert(rem(0.3, 0.1) == 0.09999999999999998);
assert(rem(5e-324, 1) == 5e-324);
assert(rem(1, 5e-324) == 0);
assert(isNegativeZero(rem(-4, 2)));
assert(!isNegativeZero(rem(4, -2)));
assert(rem(3, Infinity) == 3);
assert(rem(Infinity, 3) != rem(Infinity, 3));
assert(rem(3, 0) != rem(3, 0));
assert(rem(9007199254740992, 3) == 2);
assert(remF32(5.5, 2) == 1.5);
assert(remF32(-16777216, 7) == -1);
assert(compound(7.25, 2) == 1.25);
assert(5.5 % 2 == 1.5);
assert(-5.5 % 2 == -1.5);
assert(isNegativeZero(-4.0 % 2));
