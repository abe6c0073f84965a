// The operations of the namespace `i64x2`.
// @args: --enable simd

const i32x4_a: v128 = i32x4(1, -2, 2147483647, -2147483648);
const i32x4_b: v128 = i32x4(1, 7, -3, 100000);
const i64x2_a: v128 = i64x2(-5, 9223372036854775807);
const i64x2_b: v128 = i64x2(7, 9223372036854775807);

function splat(x: i64): v128 { return i64x2.splat(x); }
function extract_lane(a: v128): i64 { return i64x2.extract_lane(a, 1); }
function extract_lane_first(a: v128): i64 { return i64x2.extract_lane(a, 0); }
function replace_lane(a: v128, x: i64): v128 { return i64x2.replace_lane(a, 1, x); }
function add(a: v128, b: v128): v128 { return i64x2.add(a, b); }
function sub(a: v128, b: v128): v128 { return i64x2.sub(a, b); }
function mul(a: v128, b: v128): v128 { return i64x2.mul(a, b); }
function abs(a: v128): v128 { return i64x2.abs(a); }
function neg(a: v128): v128 { return i64x2.neg(a); }
function shl(a: v128, n: i32): v128 { return i64x2.shl(a, n); }
function shr_s(a: v128, n: i32): v128 { return i64x2.shr_s(a, n); }
function shr_u(a: v128, n: i32): v128 { return i64x2.shr_u(a, n); }
function all_true(a: v128): bool { return i64x2.all_true(a); }
function bitmask(a: v128): i32 { return i64x2.bitmask(a); }
function eq(a: v128, b: v128): v128 { return i64x2.eq(a, b); }
function ne(a: v128, b: v128): v128 { return i64x2.ne(a, b); }
function lt_s(a: v128, b: v128): v128 { return i64x2.lt_s(a, b); }
function le_s(a: v128, b: v128): v128 { return i64x2.le_s(a, b); }
function gt_s(a: v128, b: v128): v128 { return i64x2.gt_s(a, b); }
function ge_s(a: v128, b: v128): v128 { return i64x2.ge_s(a, b); }
function extend_low_i32x4_s(a: v128): v128 { return i64x2.extend_low_i32x4_s(a); }
function extend_low_i32x4_u(a: v128): v128 { return i64x2.extend_low_i32x4_u(a); }
function extend_high_i32x4_s(a: v128): v128 { return i64x2.extend_high_i32x4_s(a); }
function extend_high_i32x4_u(a: v128): v128 { return i64x2.extend_high_i32x4_u(a); }
function extmul_low_i32x4_s(a: v128, b: v128): v128 { return i64x2.extmul_low_i32x4_s(a, b); }
function extmul_low_i32x4_u(a: v128, b: v128): v128 { return i64x2.extmul_low_i32x4_u(a, b); }
function extmul_high_i32x4_s(a: v128, b: v128): v128 { return i64x2.extmul_high_i32x4_s(a, b); }
function extmul_high_i32x4_u(a: v128, b: v128): v128 { return i64x2.extmul_high_i32x4_u(a, b); }
function shuffle(a: v128, b: v128): v128 { return i64x2.shuffle(a, b, 1, 0); }

assert(splat(-5000000000) == i64x2(-5000000000, -5000000000));
assert(i64x2.splat(-5000000000) == i64x2(-5000000000, -5000000000));
assert(extract_lane(i64x2_a) == 9223372036854775807);
assert(i64x2.extract_lane(i64x2_a, 1) == 9223372036854775807);
assert(extract_lane_first(i64x2_a) == -5);
assert(i64x2.extract_lane(i64x2_a, 0) == -5);
assert(replace_lane(i64x2_a, -5000000000) == i64x2(-5, -5000000000));
assert(i64x2.replace_lane(i64x2_a, 1, -5000000000) == i64x2(-5, -5000000000));
assert(add(i64x2_a, i64x2_b) == i64x2(2, -2));
assert(i64x2.add(i64x2_a, i64x2_b) == i64x2(2, -2));
assert(sub(i64x2_a, i64x2_b) == i64x2(-12, 0));
assert(i64x2.sub(i64x2_a, i64x2_b) == i64x2(-12, 0));
assert(mul(i64x2_a, i64x2_b) == i64x2(-35, 1));
assert(i64x2.mul(i64x2_a, i64x2_b) == i64x2(-35, 1));
assert(abs(i64x2_a) == i64x2(5, 9223372036854775807));
assert(i64x2.abs(i64x2_a) == i64x2(5, 9223372036854775807));
assert(neg(i64x2_a) == i64x2(5, -9223372036854775807));
assert(i64x2.neg(i64x2_a) == i64x2(5, -9223372036854775807));
assert(shl(i64x2_a, 3) == i64x2(-40, -8));
assert(i64x2.shl(i64x2_a, 3) == i64x2(-40, -8));
assert(shl(i64x2_a, 67) == i64x2(-40, -8));
assert(i64x2.shl(i64x2_a, 67) == i64x2(-40, -8));
assert(shr_s(i64x2_a, 3) == i64x2(-1, 1152921504606846975));
assert(i64x2.shr_s(i64x2_a, 3) == i64x2(-1, 1152921504606846975));
assert(shr_s(i64x2_a, 67) == i64x2(-1, 1152921504606846975));
assert(i64x2.shr_s(i64x2_a, 67) == i64x2(-1, 1152921504606846975));
assert(shr_u(i64x2_a, 3) == i64x2(2305843009213693951, 1152921504606846975));
assert(i64x2.shr_u(i64x2_a, 3) == i64x2(2305843009213693951, 1152921504606846975));
assert(shr_u(i64x2_a, 67) == i64x2(2305843009213693951, 1152921504606846975));
assert(i64x2.shr_u(i64x2_a, 67) == i64x2(2305843009213693951, 1152921504606846975));
assert(all_true(i64x2_a) == true);
assert(i64x2.all_true(i64x2_a) == true);
assert(all_true(i64x2_b) == true);
assert(i64x2.all_true(i64x2_b) == true);
assert(bitmask(i64x2_a) == 1);
assert(i64x2.bitmask(i64x2_a) == 1);
assert(bitmask(i64x2_b) == 0);
assert(i64x2.bitmask(i64x2_b) == 0);
assert(eq(i64x2_a, i64x2_b) == i64x2(0, -1));
assert(i64x2.eq(i64x2_a, i64x2_b) == i64x2(0, -1));
assert(ne(i64x2_a, i64x2_b) == i64x2(-1, 0));
assert(i64x2.ne(i64x2_a, i64x2_b) == i64x2(-1, 0));
assert(lt_s(i64x2_a, i64x2_b) == i64x2(-1, 0));
assert(i64x2.lt_s(i64x2_a, i64x2_b) == i64x2(-1, 0));
assert(le_s(i64x2_a, i64x2_b) == i64x2(-1, -1));
assert(i64x2.le_s(i64x2_a, i64x2_b) == i64x2(-1, -1));
assert(gt_s(i64x2_a, i64x2_b) == i64x2(0, 0));
assert(i64x2.gt_s(i64x2_a, i64x2_b) == i64x2(0, 0));
assert(ge_s(i64x2_a, i64x2_b) == i64x2(0, -1));
assert(i64x2.ge_s(i64x2_a, i64x2_b) == i64x2(0, -1));
assert(extend_low_i32x4_s(i32x4_a) == i64x2(1, -2));
assert(i64x2.extend_low_i32x4_s(i32x4_a) == i64x2(1, -2));
assert(extend_low_i32x4_u(i32x4_a) == i64x2(1, 4294967294));
assert(i64x2.extend_low_i32x4_u(i32x4_a) == i64x2(1, 4294967294));
assert(extend_high_i32x4_s(i32x4_a) == i64x2(2147483647, -2147483648));
assert(i64x2.extend_high_i32x4_s(i32x4_a) == i64x2(2147483647, -2147483648));
assert(extend_high_i32x4_u(i32x4_a) == i64x2(2147483647, 2147483648));
assert(i64x2.extend_high_i32x4_u(i32x4_a) == i64x2(2147483647, 2147483648));
assert(extmul_low_i32x4_s(i32x4_a, i32x4_b) == i64x2(1, -14));
assert(i64x2.extmul_low_i32x4_s(i32x4_a, i32x4_b) == i64x2(1, -14));
assert(extmul_low_i32x4_u(i32x4_a, i32x4_b) == i64x2(1, 30064771058));
assert(i64x2.extmul_low_i32x4_u(i32x4_a, i32x4_b) == i64x2(1, 30064771058));
assert(extmul_high_i32x4_s(i32x4_a, i32x4_b) == i64x2(-6442450941, -214748364800000));
assert(i64x2.extmul_high_i32x4_s(i32x4_a, i32x4_b) == i64x2(-6442450941, -214748364800000));
assert(extmul_high_i32x4_u(i32x4_a, i32x4_b) == i64x2(9223372026117357571, 214748364800000));
assert(i64x2.extmul_high_i32x4_u(i32x4_a, i32x4_b) == i64x2(9223372026117357571, 214748364800000));
assert(shuffle(i64x2_a, i64x2_b) == i64x2(9223372036854775807, -5));
assert(i64x2.shuffle(i64x2_a, i64x2_b, 1, 0) == i64x2(9223372036854775807, -5));
