// Arithmetic of floats is rounded once, in the type it is done in.
function add(a: f64, b: f64): f64 { return a + b; }
function sub(a: f64, b: f64): f64 { return a - b; }
function mul(a: f64, b: f64): f64 { return a * b; }
function div(a: f64, b: f64): f64 { return a / b; }
function neg(a: f64): f64 { return -a; }
function addF32(a: f32, b: f32): f32 { return a + b; }
function mulF32(a: f32, b: f32): f32 { return a * b; }
function divF32(a: f32, b: f32): f32 { return a / b; }
function mixed(a: f32, b: f64): f64 { return a + b; }
function small(a: f32, b: u16): f32 { return a * b; }
function unsigned(a: u32, b: f64): f64 { return a + b; }

assert(add(0.1, 0.2) == 0.30000000000000004);
assert(sub(0.3, 0.1) == 0.19999999999999998);
assert(mul(1e200, 1e200) == Infinity);
assert(div(1, 0) == Infinity && div(-1, 0) == -Infinity);
assert(div(0, 0) != div(0, 0));
assert(div(1, neg(0)) == -Infinity);
assert(addF32(0.1, 0.2) == <f32>0.3);
assert(addF32(16777216, 1) == 16777216);
assert(mulF32(1e30, 1e30) == Infinity);
assert(divF32(1, 3) == <f32>0.3333333432674408);
assert(mixed(0.5, 0.25) == 0.75);
assert(small(0.5, 65535) == 32767.5);
assert(unsigned(0xFFFFFFFF, 0.5) == 4294967295.5);
assert(0.1 + 0.2 == 0.30000000000000004);
assert(<f32>0.1 + <f32>0.2 == <f32>0.3);
assert(1.0 / 0 == Infinity && 1 / -0.0 == -Infinity);

// A literal takes the width that its place expects.
let third: f32 = 1.0 / 3.0;
assert(third == <f32>0.3333333432674408);
assert(<f64>third != 1.0 / 3.0);
