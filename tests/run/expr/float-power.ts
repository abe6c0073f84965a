// `**` on floats: exact where the result is a float, special values as in JavaScript.
function pow(x: f64, y: f64): f64 { return x ** y; }
function powF32(x: f32, y: f32): f32 { return x ** y; }
function mixed(x: f64, y: i32): f64 { return x ** y; }
function assign(x: f64, y: f64): f64 { x **= y; return x; }

assert(pow(2, 10) == 1024 && pow(3, 5) == 243 && pow(10, 3) == 1000);
assert(pow(-1.5, 2) == 2.25 && pow(-2, 3) == -8 && pow(2, -1) == 0.5);
assert(pow(4, 0.5) == 2 && pow(2, 1023) == 8.98846567431158e307);
assert(pow(0, 0) == 1 && pow(NaN, 0) == 1);
assert(isNaN(pow(-8, 0.5)) && isNaN(pow(NaN, 1)));
assert(pow(1e200, 2) == Infinity && pow(1e-200, 2) == 0);
assert(pow(Infinity, -1) == 0 && pow(-Infinity, 3) == -Infinity);
assert(1 / pow(-0.0, 3) == -Infinity && pow(0, -1) == Infinity);
assert(powF32(1.5, 2) == 2.25 && powF32(2, 0.5) == <f32>1.4142135381698608);
assert(mixed(0.5, 3) == 0.125 && assign(3, 2) == 9);
assert(2.0 ** 3 == 8 && 2.0 ** -2 == 0.25);
