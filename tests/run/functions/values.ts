// Functions as values: in variables, globals and parameters; compared, called, chosen.
type Binary = (a: i32, b: i32) => i32;
function add(a: i32, b: i32): i32 { return a + b; }
function sub(a: i32, b: i32): i32 { return a - b; }
function apply(f: Binary, a: i32, b: i32): i32 { return f(a, b); }
assert(apply(add, 5, 3) == 8);
assert(apply(sub, 5, 3) == 2);

let current: Binary = add;
assert(current(1, 2) == 3);
current = sub;
assert(current(1, 2) == -1);
assert(current == sub);
assert(current != add);

function choose(plus: bool): Binary { return plus ? add : sub; }
assert(choose(true)(4, 1) == 5);
assert(choose(false)(4, 1) == 3);

let maybe: Binary | null = null;
function callIfThere(x: i32): i32 {
  const f = maybe;
  if (f) return f(x, x);
  return -1;
}
assert(callIfThere(4) == -1);
maybe = add;
assert(callIfThere(4) == 8);
assert(maybe!(1, 1) == 2);

assert(apply((a: i32, b: i32): i32 => a * b, 6, 7) == 42);
assert(apply((a, b) => a * b + 1, 6, 7) == 43);
assert(apply(function (a: i32, b: i32): i32 { return a / b; }, 42, 6) == 7);
// Fewer parameters than wanted.
assert(apply(a => a, 9, 1) == 9);
assert(apply(() => 5, 9, 1) == 5);

const square = (x: i32): i32 => x * x;
assert(square(5) == 25);
const inferred = (x: f64) => x / 2;
assert(inferred(5) == 2.5);

let effect = 0;
function each(n: i32, f: (i: i32) => void): void { for (let i = 0; i < n; i++) f(i); }
each(4, i => { effect += i; });
assert(effect == 6);
each(4, i => effect++);
assert(effect == 10);

// A constant with a constant value may be used inside.
function constants(): i32 {
  const base = 100;
  const twice = (x: i32): i32 => x * 2;
  const f = (x: i32): i32 => twice(x) + base;
  return f(1);
}
assert(constants() == 102);

// The callee is evaluated before the arguments.
let order = 0;
function pick(): Binary { order = order * 10 + 1; return add; }
function arg(x: i32): i32 { order = order * 10 + x; return x; }
assert(pick()(arg(2), arg(3)) == 5);
assert(order == 123);

assert(add.call(null, 1, 2) == 3);

function withThis(this: i32, x: i32): i32 { return this * x; }
const bound = withThis;
assert(bound.call(6, 7) == 42);
