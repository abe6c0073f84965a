// Operands are evaluated from left to right, each once.
let log: i32 = 0;
function at(digit: i32): i32 { log = log * 10 + digit; return digit; }
function three(a: i32, b: i32, c: i32): i32 { return a * 100 + b * 10 + c; }
function reset(expected: i32): bool { const found = log; log = 0; return found == expected; }

assert(at(1) + at(2) * at(3) == 7 && reset(123));
assert((at(1) - at(2)) << at(3) == -8 && reset(123));
assert(at(3) > at(2) && reset(32));
assert(three(at(1), at(2), at(3)) == 123 && reset(123));
assert((at(1), at(2), at(3)) == 3 && reset(123));
assert((at(0) ? at(1) : at(2)) == 2 && reset(2));

// A variable that the right operand changes has been read before.
let x = 1;
assert(x + (x = 5) + x == 11);
x = 2;
x += (x = 10) + 1;
assert(x == 13);
function locals(a: i32): i32 { return a * 100 + (a = 7) * 10 + a; }
assert(locals(1) == 177);
function update(a: i32): i32 { return a - a++ * 2 - a; }
assert(update(5) == -11);
function change(): i32 { x = 50; return 1; }
x = 3;
assert(x * change() == 3 && x == 50);
x = 3;
x -= change();
assert(x == 2);
