// The library's exact remainder, where it is hard: exponents far apart, subnormals, signs.
function mod(x: f64, y: f64): f64 { return x % y; }
function modf(x: f32, y: f32): f32 { return x % y; }

assert(mod(5.5, 2.0) == 1.5);
assert(mod(-5.5, 2.0) == -1.5);
assert(mod(5.5, -2.0) == 1.5);
assert(1.0 / mod(-4.0, 2.0) == -Infinity);
assert(mod(1.0, Infinity) == 1.0);
assert(isNaN(mod(Infinity, 1.0)));
assert(isNaN(mod(1.0, 0.0)));
assert(isNaN(mod(NaN, 1.0)));
assert(isNaN(mod(1.0, NaN)));
assert(mod(1e308, 3.0) == 2.0);
assert(mod(1.7976931348623157e308, 5e-324) == 0.0);
assert(mod(1e300, 1e-300) == 4.891554850853602e-301);
assert(mod(1e22, 7.0) == 4.0);
assert(mod(5e-324, 1e-323) == 5e-324);
assert(mod(2.2250738585072014e-308, 1.5e-323) == 5e-324);
assert(mod(9007199254740993.0, 2.0) == 0.0);
assert(mod(0.3, 0.1) == 0.09999999999999998);
assert(modf(5.5, 2.0) == 1.5);
assert(modf(-1e38, 3.0) == -2.0);
assert(modf(3.4028234663852886e38, 1e-45) == 0.0);
assert(isNaN(modf(1.0, 0.0)));
