// `?:` evaluates one branch; its type is the one that both convert to.
let calls = 0;
function called(value: i32): i32 { calls += value; return value; }
function pick(a: i32): i32 { return a ? called(1) : called(10); }
function widened(a: bool, b: u8, c: i32): i32 { return a ? b : c; }
function toFloat(a: bool, b: i32): f64 { return a ? b : 0.5; }
function nested(a: i32): i32 { return a < 0 ? -1 : a > 0 ? 1 : 0; }
function ofFloat(a: f64): i32 { return a ? 1 : 2; }
function small(a: bool, b: i8, c: i8): i32 { return a ? b + c : b - c; }
function effects(a: bool): void { a ? called(100) : called(1000); }
function literal(a: bool): i64 { return a ? 1 : -1; }

assert(pick(5) == 1 && calls == 1);
assert(pick(0) == 10 && calls == 11);
assert(widened(true, 200, -1) == 200 && widened(false, 200, -1) == -1);
assert(toFloat(true, -3) == -3 && toFloat(false, -3) == 0.5);
assert(nested(-7) == -1 && nested(7) == 1 && nested(0) == 0);
assert(ofFloat(NaN) == 2 && ofFloat(0.1) == 1 && ofFloat(-0.0) == 2);
assert(small(true, 127, 1) == -128 && small(false, -128, 1) == 127);
calls = 0;
effects(true);
effects(false);
assert(calls == 1100);
assert(literal(true) == 1 && literal(false) == -1);
assert((true ? 1 : 2) == 1 && (0 ? 1 : 2) == 2);
