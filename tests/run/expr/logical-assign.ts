// `&&=`, `||=` and `??=` assign only if the target's value does not decide.
type Op = () => i32;
function one(): i32 { return 1; }
function two(): i32 { return 2; }
let calls = 0;
function called(value: i32): i32 { calls++; return value; }
function and(a: i32, b: i32): i32 { a &&= b; return a; }
function or(a: i32, b: i32): i32 { a ||= b; return a; }
function value(a: i32): i32 { return (a ||= 5) * 10 + a; }
function float(a: f64): f64 { a ||= 0.5; return a; }
function coalesce(op: Op | null): i32 { op ??= two; return op(); }
function fallback(op: Op | null): i32 { op ||= two; return op(); }
function choose(a: Op | null, b: Op | null): i32 { return (a ?? b ?? two)(); }

assert(and(0, 5) == 0 && and(3, 5) == 5);
assert(or(0, 5) == 5 && or(3, 5) == 3);
assert(value(0) == 55 && value(2) == 22);
assert(float(NaN) == 0.5 && float(0) == 0.5 && float(-1) == -1);
let x = 0;
x &&= called(1);
assert(x == 0 && calls == 0);
x ||= called(2);
assert(x == 2 && calls == 1);
x ||= called(3);
assert(x == 2 && calls == 1);
assert(coalesce(null) == 2 && coalesce(one) == 1);
assert(fallback(null) == 2 && fallback(one) == 1);
assert(choose(one, null) == 1 && choose(null, one) == 1 && choose(null, null) == 2);
