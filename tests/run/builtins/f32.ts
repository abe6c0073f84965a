// The operations and constants of the namespace `f32`.

function abs(x: f32): f32 { return f32.abs(x); }
function ceil(x: f32): f32 { return f32.ceil(x); }
function floor(x: f32): f32 { return f32.floor(x); }
function nearest(x: f32): f32 { return f32.nearest(x); }
function trunc(x: f32): f32 { return f32.trunc(x); }
function sqrt(x: f32): f32 { return f32.sqrt(x); }
function add(x: f32, y: f32): f32 { return f32.add(x, y); }
function sub(x: f32, y: f32): f32 { return f32.sub(x, y); }
function mul(x: f32, y: f32): f32 { return f32.mul(x, y); }
function div(x: f32, y: f32): f32 { return f32.div(x, y); }
function max(x: f32, y: f32): f32 { return f32.max(x, y); }
function min(x: f32, y: f32): f32 { return f32.min(x, y); }
function copysign(x: f32, y: f32): f32 { return f32.copysign(x, y); }
function maxNaN(x: f32, y: f32): f32 { return f32.max(x, y); }
function minNaN(x: f32, y: f32): f32 { return f32.min(x, y); }
function eq(x: f32, y: f32): i32 { return f32.eq(x, y); }
function ne(x: f32, y: f32): i32 { return f32.ne(x, y); }
function bits(x: i32): f32 { return f32.reinterpret_i32(x); }
function getEPSILON(): f32 { return f32.EPSILON; }
function getMIN_VALUE(): f32 { return f32.MIN_VALUE; }
function getMAX_VALUE(): f32 { return f32.MAX_VALUE; }
function getMIN_NORMAL_VALUE(): f32 { return f32.MIN_NORMAL_VALUE; }
function getMIN_SAFE_INTEGER(): f32 { return f32.MIN_SAFE_INTEGER; }
function getMAX_SAFE_INTEGER(): f32 { return f32.MAX_SAFE_INTEGER; }
function getPOSITIVE_INFINITY(): f32 { return f32.POSITIVE_INFINITY; }
function getNEGATIVE_INFINITY(): f32 { return f32.NEGATIVE_INFINITY; }
function getNaN(): f32 { return f32.NaN; }

assert(abs(-2.5) == 2.5);
assert(f32.abs(-2.5) == 2.5);
assert(abs(3.5) == 3.5);
assert(f32.abs(3.5) == 3.5);
assert(abs(-0.25) == 0.25);
assert(f32.abs(-0.25) == 0.25);
assert(ceil(-2.5) == -2.0);
assert(f32.ceil(-2.5) == -2.0);
assert(ceil(3.5) == 4.0);
assert(f32.ceil(3.5) == 4.0);
assert(1.0 / ceil(-0.25) == -Infinity);
assert(1.0 / f32.ceil(-0.25) == -Infinity);
assert(floor(-2.5) == -3.0);
assert(f32.floor(-2.5) == -3.0);
assert(floor(3.5) == 3.0);
assert(f32.floor(3.5) == 3.0);
assert(floor(-0.25) == -1.0);
assert(f32.floor(-0.25) == -1.0);
assert(nearest(-2.5) == -2.0);
assert(f32.nearest(-2.5) == -2.0);
assert(nearest(3.5) == 4.0);
assert(f32.nearest(3.5) == 4.0);
assert(1.0 / nearest(-0.25) == -Infinity);
assert(1.0 / f32.nearest(-0.25) == -Infinity);
assert(trunc(-2.5) == -2.0);
assert(f32.trunc(-2.5) == -2.0);
assert(trunc(3.5) == 3.0);
assert(f32.trunc(3.5) == 3.0);
assert(1.0 / trunc(-0.25) == -Infinity);
assert(1.0 / f32.trunc(-0.25) == -Infinity);
assert(sqrt(2.0) == 1.4142135);
assert(f32.sqrt(2.0) == 1.4142135);
assert(isNaN(sqrt(-1.0)));
assert(isNaN(f32.sqrt(-1.0)));
assert(sqrt(144.0) == 12.0);
assert(f32.sqrt(144.0) == 12.0);
assert(add(1.5, -0.25) == 1.25);
assert(f32.add(1.5, -0.25) == 1.25);
assert(add(-3.0, -8.0) == -11.0);
assert(f32.add(-3.0, -8.0) == -11.0);
assert(sub(1.5, -0.25) == 1.75);
assert(f32.sub(1.5, -0.25) == 1.75);
assert(sub(-3.0, -8.0) == 5.0);
assert(f32.sub(-3.0, -8.0) == 5.0);
assert(mul(1.5, -0.25) == -0.375);
assert(f32.mul(1.5, -0.25) == -0.375);
assert(mul(-3.0, -8.0) == 24.0);
assert(f32.mul(-3.0, -8.0) == 24.0);
assert(div(1.5, -0.25) == -6.0);
assert(f32.div(1.5, -0.25) == -6.0);
assert(div(-3.0, -8.0) == 0.375);
assert(f32.div(-3.0, -8.0) == 0.375);
assert(max(1.5, -0.25) == 1.5);
assert(f32.max(1.5, -0.25) == 1.5);
assert(max(-3.0, -8.0) == -3.0);
assert(f32.max(-3.0, -8.0) == -3.0);
assert(min(1.5, -0.25) == -0.25);
assert(f32.min(1.5, -0.25) == -0.25);
assert(min(-3.0, -8.0) == -8.0);
assert(f32.min(-3.0, -8.0) == -8.0);
assert(copysign(1.5, -0.25) == -1.5);
assert(f32.copysign(1.5, -0.25) == -1.5);
assert(copysign(-3.0, -8.0) == -3.0);
assert(f32.copysign(-3.0, -8.0) == -3.0);
assert(isNaN(maxNaN(1.5, NaN)));
assert(isNaN(f32.max(1.5, NaN)));
assert(maxNaN(0.0, -0.0) == 0.0);
assert(f32.max(0.0, -0.0) == 0.0);
assert(isNaN(minNaN(1.5, NaN)));
assert(isNaN(f32.min(1.5, NaN)));
assert(1.0 / minNaN(0.0, -0.0) == -Infinity);
assert(1.0 / f32.min(0.0, -0.0) == -Infinity);
assert(eq(5.5, 5.5) == 1);
assert(f32.eq(5.5, 5.5) == 1);
assert(eq(5.5, 6.5) == 0);
assert(f32.eq(5.5, 6.5) == 0);
assert(eq(NaN, NaN) == 0);
assert(f32.eq(NaN, NaN) == 0);
assert(ne(5.5, 5.5) == 0);
assert(f32.ne(5.5, 5.5) == 0);
assert(ne(5.5, 6.5) == 1);
assert(f32.ne(5.5, 6.5) == 1);
assert(ne(NaN, NaN) == 1);
assert(f32.ne(NaN, NaN) == 1);
assert(bits(1069547520) == 1.5);
assert(f32.reinterpret_i32(1069547520) == 1.5);
assert(isNaN(bits(-1)));
assert(isNaN(f32.reinterpret_i32(-1)));
assert(getEPSILON() == 1.1920929e-07);
assert(getMIN_VALUE() == 1e-45);
assert(getMAX_VALUE() == 3.4028235e+38);
assert(getMIN_NORMAL_VALUE() == 1.1754944e-38);
assert(getMIN_SAFE_INTEGER() == -16777215.0);
assert(getMAX_SAFE_INTEGER() == 16777215.0);
assert(getPOSITIVE_INFINITY() == Infinity);
assert(getNEGATIVE_INFINITY() == -Infinity);
assert(isNaN(getNaN()));
