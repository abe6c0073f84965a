// Vector operations on all bits, and making vectors.
// @args: --enable simd

const i8x16_a: v128 = i8x16(1, -2, 3, -4, 127, -128, 0, 15, 100, -100, 64, -64, 33, -1, 7, 9);
const i8x16_b: v128 = i8x16(5, 6, -7, -8, 100, -100, 0, 15, 99, 101, -64, 64, 33, 2, 1, 0);

function and_(a: v128, b: v128): v128 { return v128.and(a, b); }
function or_(a: v128, b: v128): v128 { return v128.or(a, b); }
function xor_(a: v128, b: v128): v128 { return v128.xor(a, b); }
function andnot_(a: v128, b: v128): v128 { return v128.andnot(a, b); }
function not_(a: v128): v128 { return v128.not(a); }
function any_true_(a: v128): bool { return v128.any_true(a); }
function bitselect_(a: v128, b: v128, c: v128): v128 { return v128.bitselect(a, b, c); }
function swizzle_(a: v128, b: v128): v128 { return v128.swizzle(a, b); }
function make_i8x16(a: i8, b: i8, c: i8, d: i8, e: i8, f: i8, g: i8, h: i8, i: i8, j: i8, k: i8, l: i8, m: i8, n: i8, o: i8, p: i8): v128 { return i8x16(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p); }
function mix_i8x16(b: i8): v128 { return i8x16(-7, b, -1, 2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 32, 35, 38); }
function make_v128(a: i8, b: i8, c: i8, d: i8, e: i8, f: i8, g: i8, h: i8, i: i8, j: i8, k: i8, l: i8, m: i8, n: i8, o: i8, p: i8): v128 { return v128(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p); }
function mix_v128(b: i8): v128 { return v128(-7, b, -1, 2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 32, 35, 38); }
function make_i16x8(a: i16, b: i16, c: i16, d: i16, e: i16, f: i16, g: i16, h: i16): v128 { return i16x8(a, b, c, d, e, f, g, h); }
function mix_i16x8(b: i16): v128 { return i16x8(-7, b, -1, 2, 5, 8, 11, 14); }
function make_i32x4(a: i32, b: i32, c: i32, d: i32): v128 { return i32x4(a, b, c, d); }
function mix_i32x4(b: i32): v128 { return i32x4(-7, b, -1, 2); }
function make_i64x2(a: i64, b: i64): v128 { return i64x2(a, b); }
function mix_i64x2(b: i64): v128 { return i64x2(-7, b); }
function make_f32x4(a: f32, b: f32, c: f32, d: f32): v128 { return f32x4(a, b, c, d); }
function mix_f32x4(b: f32): v128 { return f32x4(0.5, b, 2.5, 3.5); }
function make_f64x2(a: f64, b: f64): v128 { return f64x2(a, b); }
function mix_f64x2(b: f64): v128 { return f64x2(0.5, b); }
function equal(a: v128, b: v128): bool { return a == b; }
function unequal(a: v128, b: v128): bool { return a != b; }

assert(and_(i8x16_a, i8x16_b) == i64x2(1081005081714820609, 283816811824224));
assert(v128.and(i8x16_a, i8x16_b) == i64x2(1081005081714820609, 283816811824224));
assert(or_(i8x16_a, i8x16_b) == i64x2(1081035984088071685, 650769191611202919));
assert(v128.or(i8x16_a, i8x16_b) == i64x2(1081035984088071685, 650769191611202919));
assert(xor_(i8x16_a, i8x16_b) == i64x2(30902373251076, 650485374799378695));
assert(v128.xor(i8x16_a, i8x16_b) == i64x2(30902373251076, 650485374799378695));
assert(andnot_(i8x16_a, i8x16_b) == i64x2(116031420416, 650485374790965252));
assert(v128.andnot(i8x16_a, i8x16_b) == i64x2(116031420416, 650485374790965252));
assert(not_(i8x16_a) == i64x2(-1081005197746241026, -650769191602789477));
assert(v128.not(i8x16_a) == i64x2(-1081005197746241026, -650769191602789477));
assert(any_true_(i8x16_a) == true);
assert(v128.any_true(i8x16_a) == true);
assert(any_true_(i8x16_b) == true);
assert(v128.any_true(i8x16_b) == true);
assert(bitselect_(i8x16_a, i8x16_b, i32x4(-1, 0, 255, -256)) == i64x2(1081035868107701761, 650769189463680356));
assert(v128.bitselect(i8x16_a, i8x16_b, i32x4(-1, 0, 255, -256)) == i64x2(1081035868107701761, 650769189463680356));
assert(swizzle_(i8x16_a, i8x16(15, 14, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)) == i64x2(-9187347620735940855, -62557536072233216));
assert(v128.swizzle(i8x16_a, i8x16(15, 14, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)) == i64x2(-9187347620735940855, -62557536072233216));
assert(make_i8x16(-7, -4, -1, 2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 32, 35, 38) == i64x2(1011911358892997881, 2748075506989995025));
assert(i8x16(-7, -4, -1, 2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 32, 35, 38) == i64x2(1011911358892997881, 2748075506989995025));
assert(mix_i8x16(-4) == i64x2(1011911358892997881, 2748075506989995025));
assert(make_v128(-7, -4, -1, 2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 32, 35, 38) == i64x2(1011911358892997881, 2748075506989995025));
assert(v128(-7, -4, -1, 2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 32, 35, 38) == i64x2(1011911358892997881, 2748075506989995025));
assert(mix_v128(-4) == i64x2(1011911358892997881, 2748075506989995025));
assert(make_i16x8(-7, -4, -1, 2, 5, 8, 11, 14) == i64x2(844424929935353, 3940696919113733));
assert(i16x8(-7, -4, -1, 2, 5, 8, 11, 14) == i64x2(844424929935353, 3940696919113733));
assert(mix_i16x8(-4) == i64x2(844424929935353, 3940696919113733));
assert(make_i32x4(-7, -4, -1, 2) == i64x2(-12884901895, 12884901887));
assert(i32x4(-7, -4, -1, 2) == i64x2(-12884901895, 12884901887));
assert(mix_i32x4(-4) == i64x2(-12884901895, 12884901887));
assert(make_i64x2(-7, -4) == i64x2(-7, -4));
assert(i64x2(-7, -4) == i64x2(-7, -4));
assert(mix_i64x2(-4) == i64x2(-7, -4));
assert(make_f32x4(0.5, 1.5, 2.5, 3.5) == i64x2(4593671620974870528, 4638707617267449856));
assert(f32x4(0.5, 1.5, 2.5, 3.5) == i64x2(4593671620974870528, 4638707617267449856));
assert(mix_f32x4(1.5) == i64x2(4593671620974870528, 4638707617267449856));
assert(make_f64x2(0.5, 1.5) == i64x2(4602678819172646912, 4609434218613702656));
assert(f64x2(0.5, 1.5) == i64x2(4602678819172646912, 4609434218613702656));
assert(mix_f64x2(1.5) == i64x2(4602678819172646912, 4609434218613702656));
assert(equal(i32x4(1, 2, 3, 4), i32x4(1, 2, 3, 4)) == true);
assert(i32x4(1, 2, 3, 4) == i32x4(1, 2, 3, 4) == true);
assert(equal(i32x4(1, 2, 3, 4), i32x4(1, 2, 3, 5)) == false);
assert(i32x4(1, 2, 3, 4) == i32x4(1, 2, 3, 5) == false);
assert(unequal(i32x4(1, 2, 3, 4), i32x4(1, 2, 3, 4)) == false);
assert(i32x4(1, 2, 3, 4) != i32x4(1, 2, 3, 4) == false);
assert(unequal(i32x4(1, 2, 3, 4), i32x4(1, 2, 3, 5)) == true);
assert(i32x4(1, 2, 3, 4) != i32x4(1, 2, 3, 5) == true);
