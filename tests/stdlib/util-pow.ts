// The library's power of floats: special values, exact results, and some that are hard to round.
function pow(x: f64, y: f64): f64 { return x ** y; }
function near(a: f64, b: f64): bool { return abs(reinterpret<i64>(a) - reinterpret<i64>(b)) <= 1; }
function powf(x: f32, y: f32): f32 { return x ** y; }

assert(pow(2, 10) == 1024.0);
assert(2.0 ** 10.0 == 1024.0);
assert(pow(2, -1074) == 5e-324);
assert(pow(2, -1075) == 0.0);
assert(pow(2, 1023) == 8.98846567431158e307);
assert(pow(2, 1024) == Infinity);
assert(pow(-3, 3) == -27.0);
assert(pow(-3, 4) == 81.0);
assert(pow(10, 15) == 1e15);
assert(pow(10, -5) == 1e-5);
assert(pow(7, 18) == 1628413597910449.0);
assert(pow(2, 0.5) == 1.4142135623730951);
assert(pow(9, 0.5) == 3.0);
assert(pow(4, -1) == 0.25);
assert(pow(0.1, 2) == 0.010000000000000002);
assert(pow(1.0000000000000002, 4503599627370496.0) == 2.718281828459045);
assert(pow(0.5, 1074) == 5e-324);
assert(pow(5e-324, 0.5) == 2.2227587494850775e-162);
// Where size matters, it is the next float.
assert(near(pow(5e-324, 0.25), 1.4908919308538355e-81));
assert(pow(1.5, 1750) == 1.4444527745742028e308);

assert(pow(NaN, 0) == 1.0);
assert(isNaN(pow(NaN, 1)));
assert(isNaN(pow(1, NaN)));
assert(isNaN(pow(1, Infinity)));
assert(isNaN(pow(-1, -Infinity)));
assert(isNaN(pow(-8, 0.3)));
assert(pow(0.5, Infinity) == 0.0);
assert(pow(2, -Infinity) == 0.0);
assert(pow(2, Infinity) == Infinity);
assert(pow(0, -1) == Infinity);
assert(pow(-0.0, -1) == -Infinity);
assert(pow(-0.0, -2) == Infinity);
assert(1 / pow(-0.0, 3) == -Infinity);
assert(1 / pow(-0.0, 2) == Infinity);
assert(pow(-Infinity, 3) == -Infinity);
assert(pow(-Infinity, 0.5) == Infinity);
assert(1 / pow(-Infinity, -3) == -Infinity);
assert(pow(-2, 9007199254740992.0) == Infinity);
assert(pow(1.1, 1e300) == Infinity);
assert(pow(1.1, 1e-300) == 1.0);

assert(powf(2, 10) == 1024.0);
assert(<f32>3 ** 4 == 81.0);
assert(powf(2, 0.5) == 1.4142135);
assert(powf(10, 38) == 1e38);
assert(powf(10, 39) == Infinity);
assert(powf(2, -149) == 1e-45);
assert(powf(2, -150) == 0.0);
