// Globals are initialised from top to bottom; constants and lazy ones whenever they are needed.
let trace = 0;
function note(x: i32): i32 { trace = trace * 10 + x; return x; }

let first = note(1);
const second = note(2);
trace = trace * 10 + 9;
let third = first + note(3);
assert(trace == 1293);
assert(first == 1 && second == 2 && third == 4);

// A function may read what is initialised behind its declaration.
function readLater(): i32 { return later; }
assert(readLater() == 50);
let later = 50;
assert(readLater() == 50);

@lazy let lazy = 5 + later;
assert(usesLazy() > 0);
function usesLazy(): i32 { return lazy + 1; }

const folded = 3 * 7 + (1 << 4);
assert(folded == 37);
const float: f32 = 0.1;
assert(float == <f32>0.1);
let uninitialised: i64;
assert(uninitialised == 0);
uninitialised = 5;
assert(uninitialised == 5);
const negative = -5;
assert(negative == -5);

const fn = (x: i32): i32 => x + 1;
assert(fn(1) == 2);
let op: ((x: i32) => i32) | null;
assert(op == null);
op = fn;
assert(op!(4) == 5);

@inline const INLINED = 4 * 4;
assert(INLINED == 16);

const a = 1, b = a + 1, c = b * 2;
assert(c == 4);

// A lazy global runs before the statement that reads it first, not earlier.
let steps = note(0);
@lazy const counted = steps + 1;
steps = 10;
assert(counted == 11);
steps = 20;
assert(counted == 11);
