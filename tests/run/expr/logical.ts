// `&&` and `||` give the value of the operand that decides, and evaluate no more than they must.
// @oracle: skip AssemblyScript compares a truth value in `assert((1 && 2) == 2)`
let calls = 0;
function called(value: i32): i32 { calls++; return value; }
function and(a: i32, b: i32): i32 { return a && b; }
function or(a: i32, b: i32): i32 { return a || b; }
function andF64(a: f64, b: f64): f64 { return a && b; }
function orF64(a: f64, b: f64): f64 { return a || b; }
function mixed(a: i32, b: i64): i64 { return a && b; }
function widened(a: u8, b: i32): i32 { return a || b; }
function condition(a: i32, b: f64): bool { return a && b; }
function effect(a: i32): void { a && called(1); a || called(2); }

assert(and(1, 2) == 2 && and(0, 2) == 0 && and(2, 0) == 0);
assert(or(1, 2) == 1 && or(0, 5) == 5 && or(0, 0) == 0);
assert(andF64(NaN, 1) != andF64(NaN, 1) && andF64(2, 3) == 3);
assert(orF64(NaN, 4) == 4 && 1 / orF64(0, -0.0) == -Infinity);
assert(mixed(-1, 5) == 5 && mixed(0, 5) == 0);
assert(widened(200, -1) == 200 && widened(0, -1) == -1);
assert(condition(256, 0.5) && !condition(1, NaN) && !condition(0, 1));

assert(!(called(0) && called(1)) && calls == 1);
assert((called(1) || called(1)) && calls == 2);
assert(called(1) && called(2) && !(called(0) || called(0)) && calls == 6);
effect(1);
assert(calls == 7);
effect(0);
assert(calls == 8);

// Chains, and chains in chains.
function all(a: i32, b: i32, c: i32, d: i32): bool { return a && b && c && d; }
function any(a: i32, b: i32, c: i32, d: i32): i32 { return a || b || c || d; }
function both(a: i32, b: i32, c: i32): bool { return (a || b) && (b || c); }
assert(all(1, 2, 4, 8) && !all(1, 1, 0, 1));
assert(any(0, 0, 3, 4) == 3 && any(0, 0, 0, 0) == 0);
assert(both(0, 1, 0) && !both(1, 0, 0) && both(1, 0, 1));
assert((1 && 2) == 2 && (0 || 5) == 5 && !(1 && 0));
