// What a call leaves out: constants, values computed from earlier parameters, nested calls.
function constant(a: i32, b: i32 = 10, c: f64 = -0.5): f64 { return a + b + c; }
assert(constant(1) == 10.5);
assert(constant(1, 2) == 2.5);
assert(constant(1, 2, 3) == 6);

let calls = 0;
function next(): i32 { return ++calls; }
function computed(a: i32, b: i32 = a * 2, c: i32 = b + next()): i32 { return a * 10000 + b * 100 + c; }
assert(computed(1) == 10203);
assert(calls == 1);
assert(computed(1, 5) == 10507);
assert(calls == 2);
assert(computed(1, 5, 9) == 10509);
assert(calls == 2);

// The number of arguments is told behind the arguments, which may be such calls too.
assert(computed(computed(1), computed(2, 3)) == 10205 * 10000 + 20307 * 100 + 20307 + 5);

function allOptional(a: i32 = next(), b: i32 = a): i32 { return a + b; }
calls = 0;
assert(allOptional() == 2);
assert(allOptional(5) == 10);
assert(allOptional(5, 6) == 11);

const SIZE = 4;
function global(n: i32 = SIZE): i32 { return n; }
assert(global() == 4);

// Function values tell the number of arguments too.
type Callback = (a: i32, b?: i32, c?: i32) => i32;
function through(f: Callback): i32 { return f(1); }
calls = 0;
assert(through(computed) == 10203);
function through2(f: Callback): i32 { return f(1, 7) + f(1, 7, 9); }
assert(through2(computed) == 10709 + 10709);

// An optional parameter without value must always be given.
function required(a: i32, b?: i32): i32 { return a + b; }
assert(required(1, 2) == 3);

// A function expression for a wanted signature gets zeros.
assert(through((a: i32, b: i32 = 50, c: i32 = 60): i32 => a + b + c) == 1);

// So does one under a name of its own, whatever it declares.
const named: Callback = (a) => a * 2;
assert(named(4) == 8);
assert(named(4, 5) == 8);
assert(through(named) == 2);
function outerDefaults(): i32 {
  function inner(a: i32, b: i32 = a * 3): i32 { return a + b; }
  const f = inner;
  return inner(1) + inner(1, 1) + f(2);
}
assert(outerDefaults() == 4 + 2 + 8);

// A default before a required parameter can only be asked for by position.
function early(a: i32 = 5, b: i32): i32 { return a + b; }
assert(early(1, 2) == 3);
