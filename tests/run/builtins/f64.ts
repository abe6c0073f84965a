// The operations and constants of the namespace `f64`.

function abs(x: f64): f64 { return f64.abs(x); }
function ceil(x: f64): f64 { return f64.ceil(x); }
function floor(x: f64): f64 { return f64.floor(x); }
function nearest(x: f64): f64 { return f64.nearest(x); }
function trunc(x: f64): f64 { return f64.trunc(x); }
function sqrt(x: f64): f64 { return f64.sqrt(x); }
function add(x: f64, y: f64): f64 { return f64.add(x, y); }
function sub(x: f64, y: f64): f64 { return f64.sub(x, y); }
function mul(x: f64, y: f64): f64 { return f64.mul(x, y); }
function div(x: f64, y: f64): f64 { return f64.div(x, y); }
function max(x: f64, y: f64): f64 { return f64.max(x, y); }
function min(x: f64, y: f64): f64 { return f64.min(x, y); }
function copysign(x: f64, y: f64): f64 { return f64.copysign(x, y); }
function maxNaN(x: f64, y: f64): f64 { return f64.max(x, y); }
function minNaN(x: f64, y: f64): f64 { return f64.min(x, y); }
function eq(x: f64, y: f64): i32 { return f64.eq(x, y); }
function ne(x: f64, y: f64): i32 { return f64.ne(x, y); }
function bits(x: i64): f64 { return f64.reinterpret_i64(x); }
function getEPSILON(): f64 { return f64.EPSILON; }
function getMIN_VALUE(): f64 { return f64.MIN_VALUE; }
function getMAX_VALUE(): f64 { return f64.MAX_VALUE; }
function getMIN_NORMAL_VALUE(): f64 { return f64.MIN_NORMAL_VALUE; }
function getMIN_SAFE_INTEGER(): f64 { return f64.MIN_SAFE_INTEGER; }
function getMAX_SAFE_INTEGER(): f64 { return f64.MAX_SAFE_INTEGER; }
function getPOSITIVE_INFINITY(): f64 { return f64.POSITIVE_INFINITY; }
function getNEGATIVE_INFINITY(): f64 { return f64.NEGATIVE_INFINITY; }
function getNaN(): f64 { return f64.NaN; }

assert(abs(-2.5) == 2.5);
assert(f64.abs(-2.5) == 2.5);
assert(abs(3.5) == 3.5);
assert(f64.abs(3.5) == 3.5);
assert(abs(-0.25) == 0.25);
assert(f64.abs(-0.25) == 0.25);
assert(ceil(-2.5) == -2.0);
assert(f64.ceil(-2.5) == -2.0);
assert(ceil(3.5) == 4.0);
assert(f64.ceil(3.5) == 4.0);
assert(1.0 / ceil(-0.25) == -Infinity);
assert(1.0 / f64.ceil(-0.25) == -Infinity);
assert(floor(-2.5) == -3.0);
assert(f64.floor(-2.5) == -3.0);
assert(floor(3.5) == 3.0);
assert(f64.floor(3.5) == 3.0);
assert(floor(-0.25) == -1.0);
assert(f64.floor(-0.25) == -1.0);
assert(nearest(-2.5) == -2.0);
assert(f64.nearest(-2.5) == -2.0);
assert(nearest(3.5) == 4.0);
assert(f64.nearest(3.5) == 4.0);
assert(1.0 / nearest(-0.25) == -Infinity);
assert(1.0 / f64.nearest(-0.25) == -Infinity);
assert(trunc(-2.5) == -2.0);
assert(f64.trunc(-2.5) == -2.0);
assert(trunc(3.5) == 3.0);
assert(f64.trunc(3.5) == 3.0);
assert(1.0 / trunc(-0.25) == -Infinity);
assert(1.0 / f64.trunc(-0.25) == -Infinity);
assert(sqrt(2.0) == 1.4142135623730951);
assert(f64.sqrt(2.0) == 1.4142135623730951);
assert(isNaN(sqrt(-1.0)));
assert(isNaN(f64.sqrt(-1.0)));
assert(sqrt(144.0) == 12.0);
assert(f64.sqrt(144.0) == 12.0);
assert(add(1.5, -0.25) == 1.25);
assert(f64.add(1.5, -0.25) == 1.25);
assert(add(-3.0, -8.0) == -11.0);
assert(f64.add(-3.0, -8.0) == -11.0);
assert(sub(1.5, -0.25) == 1.75);
assert(f64.sub(1.5, -0.25) == 1.75);
assert(sub(-3.0, -8.0) == 5.0);
assert(f64.sub(-3.0, -8.0) == 5.0);
assert(mul(1.5, -0.25) == -0.375);
assert(f64.mul(1.5, -0.25) == -0.375);
assert(mul(-3.0, -8.0) == 24.0);
assert(f64.mul(-3.0, -8.0) == 24.0);
assert(div(1.5, -0.25) == -6.0);
assert(f64.div(1.5, -0.25) == -6.0);
assert(div(-3.0, -8.0) == 0.375);
assert(f64.div(-3.0, -8.0) == 0.375);
assert(max(1.5, -0.25) == 1.5);
assert(f64.max(1.5, -0.25) == 1.5);
assert(max(-3.0, -8.0) == -3.0);
assert(f64.max(-3.0, -8.0) == -3.0);
assert(min(1.5, -0.25) == -0.25);
assert(f64.min(1.5, -0.25) == -0.25);
assert(min(-3.0, -8.0) == -8.0);
assert(f64.min(-3.0, -8.0) == -8.0);
assert(copysign(1.5, -0.25) == -1.5);
assert(f64.copysign(1.5, -0.25) == -1.5);
assert(copysign(-3.0, -8.0) == -3.0);
assert(f64.copysign(-3.0, -8.0) == -3.0);
assert(isNaN(maxNaN(1.5, NaN)));
assert(isNaN(f64.max(1.5, NaN)));
assert(maxNaN(0.0, -0.0) == 0.0);
assert(f64.max(0.0, -0.0) == 0.0);
assert(isNaN(minNaN(1.5, NaN)));
assert(isNaN(f64.min(1.5, NaN)));
assert(1.0 / minNaN(0.0, -0.0) == -Infinity);
assert(1.0 / f64.min(0.0, -0.0) == -Infinity);
assert(eq(5.5, 5.5) == 1);
assert(f64.eq(5.5, 5.5) == 1);
assert(eq(5.5, 6.5) == 0);
assert(f64.eq(5.5, 6.5) == 0);
assert(eq(NaN, NaN) == 0);
assert(f64.eq(NaN, NaN) == 0);
assert(ne(5.5, 5.5) == 0);
assert(f64.ne(5.5, 5.5) == 0);
assert(ne(5.5, 6.5) == 1);
assert(f64.ne(5.5, 6.5) == 1);
assert(ne(NaN, NaN) == 1);
assert(f64.ne(NaN, NaN) == 1);
assert(bits(1069547520) == 5.28426686e-315);
assert(f64.reinterpret_i64(1069547520) == 5.28426686e-315);
assert(isNaN(bits(-1)));
assert(isNaN(f64.reinterpret_i64(-1)));
assert(getEPSILON() == 2.220446049250313e-16);
assert(getMIN_VALUE() == 5e-324);
assert(getMAX_VALUE() == 1.7976931348623157e+308);
assert(getMIN_NORMAL_VALUE() == 2.2250738585072014e-308);
assert(getMIN_SAFE_INTEGER() == -9007199254740991.0);
assert(getMAX_SAFE_INTEGER() == 9007199254740991.0);
assert(getPOSITIVE_INFINITY() == Infinity);
assert(getNEGATIVE_INFINITY() == -Infinity);
assert(isNaN(getNaN()));
