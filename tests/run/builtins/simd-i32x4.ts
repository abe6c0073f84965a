// The operations of the namespace `i32x4`.
// @args: --enable simd

const i16x8_a: v128 = i16x8(1, -2, 30000, -30000, 32767, -32768, 0, 15);
const i16x8_b: v128 = i16x8(5, 6, 12345, -12345, 2, -1, 0, 15);
const i32x4_a: v128 = i32x4(1, -2, 2147483647, -2147483648);
const i32x4_b: v128 = i32x4(1, 7, -3, 100000);
const f32x4_a: v128 = f32x4(1.5, -2.25, 1000000.0, 0.5);
const f64x2_a: v128 = f64x2(1.5, -1234.75);

function splat(x: i32): v128 { return i32x4.splat(x); }
function extract_lane(a: v128): i32 { return i32x4.extract_lane(a, 3); }
function extract_lane_first(a: v128): i32 { return i32x4.extract_lane(a, 0); }
function replace_lane(a: v128, x: i32): v128 { return i32x4.replace_lane(a, 1, x); }
function add(a: v128, b: v128): v128 { return i32x4.add(a, b); }
function sub(a: v128, b: v128): v128 { return i32x4.sub(a, b); }
function mul(a: v128, b: v128): v128 { return i32x4.mul(a, b); }
function min_s(a: v128, b: v128): v128 { return i32x4.min_s(a, b); }
function min_u(a: v128, b: v128): v128 { return i32x4.min_u(a, b); }
function max_s(a: v128, b: v128): v128 { return i32x4.max_s(a, b); }
function max_u(a: v128, b: v128): v128 { return i32x4.max_u(a, b); }
function dot_i16x8_s(a: v128, b: v128): v128 { return i32x4.dot_i16x8_s(a, b); }
function abs(a: v128): v128 { return i32x4.abs(a); }
function neg(a: v128): v128 { return i32x4.neg(a); }
function shl(a: v128, n: i32): v128 { return i32x4.shl(a, n); }
function shr_s(a: v128, n: i32): v128 { return i32x4.shr_s(a, n); }
function shr_u(a: v128, n: i32): v128 { return i32x4.shr_u(a, n); }
function all_true(a: v128): bool { return i32x4.all_true(a); }
function bitmask(a: v128): i32 { return i32x4.bitmask(a); }
function eq(a: v128, b: v128): v128 { return i32x4.eq(a, b); }
function ne(a: v128, b: v128): v128 { return i32x4.ne(a, b); }
function lt_s(a: v128, b: v128): v128 { return i32x4.lt_s(a, b); }
function lt_u(a: v128, b: v128): v128 { return i32x4.lt_u(a, b); }
function le_s(a: v128, b: v128): v128 { return i32x4.le_s(a, b); }
function le_u(a: v128, b: v128): v128 { return i32x4.le_u(a, b); }
function gt_s(a: v128, b: v128): v128 { return i32x4.gt_s(a, b); }
function gt_u(a: v128, b: v128): v128 { return i32x4.gt_u(a, b); }
function ge_s(a: v128, b: v128): v128 { return i32x4.ge_s(a, b); }
function ge_u(a: v128, b: v128): v128 { return i32x4.ge_u(a, b); }
function trunc_sat_f32x4_s(a: v128): v128 { return i32x4.trunc_sat_f32x4_s(a); }
function trunc_sat_f32x4_u(a: v128): v128 { return i32x4.trunc_sat_f32x4_u(a); }
function trunc_sat_f64x2_s_zero(a: v128): v128 { return i32x4.trunc_sat_f64x2_s_zero(a); }
function trunc_sat_f64x2_u_zero(a: v128): v128 { return i32x4.trunc_sat_f64x2_u_zero(a); }
function extend_low_i16x8_s(a: v128): v128 { return i32x4.extend_low_i16x8_s(a); }
function extend_low_i16x8_u(a: v128): v128 { return i32x4.extend_low_i16x8_u(a); }
function extend_high_i16x8_s(a: v128): v128 { return i32x4.extend_high_i16x8_s(a); }
function extend_high_i16x8_u(a: v128): v128 { return i32x4.extend_high_i16x8_u(a); }
function extadd_pairwise_i16x8_s(a: v128): v128 { return i32x4.extadd_pairwise_i16x8_s(a); }
function extadd_pairwise_i16x8_u(a: v128): v128 { return i32x4.extadd_pairwise_i16x8_u(a); }
function extmul_low_i16x8_s(a: v128, b: v128): v128 { return i32x4.extmul_low_i16x8_s(a, b); }
function extmul_low_i16x8_u(a: v128, b: v128): v128 { return i32x4.extmul_low_i16x8_u(a, b); }
function extmul_high_i16x8_s(a: v128, b: v128): v128 { return i32x4.extmul_high_i16x8_s(a, b); }
function extmul_high_i16x8_u(a: v128, b: v128): v128 { return i32x4.extmul_high_i16x8_u(a, b); }
function shuffle(a: v128, b: v128): v128 { return i32x4.shuffle(a, b, 1, 4, 7, 2); }

assert(splat(-70000) == i64x2(-300643415822704, -300643415822704));
assert(i32x4.splat(-70000) == i64x2(-300643415822704, -300643415822704));
assert(extract_lane(i32x4_a) == -2147483648);
assert(i32x4.extract_lane(i32x4_a, 3) == -2147483648);
assert(extract_lane_first(i32x4_a) == 1);
assert(i32x4.extract_lane(i32x4_a, 0) == 1);
assert(replace_lane(i32x4_a, -70000) == i64x2(-300647710719999, -9223372034707292161));
assert(i32x4.replace_lane(i32x4_a, 1, -70000) == i64x2(-300647710719999, -9223372034707292161));
assert(add(i32x4_a, i32x4_b) == i64x2(21474836482, -9222942537977692164));
assert(i32x4.add(i32x4_a, i32x4_b) == i64x2(21474836482, -9222942537977692164));
assert(sub(i32x4_a, i32x4_b) == i64x2(-38654705664, 9222942542272659458));
assert(i32x4.sub(i32x4_a, i32x4_b) == i64x2(-38654705664, 9222942542272659458));
assert(mul(i32x4_a, i32x4_b) == i64x2(-60129542143, 2147483651));
assert(i32x4.mul(i32x4_a, i32x4_b) == i64x2(-60129542143, 2147483651));
assert(min_s(i32x4_a, i32x4_b) == i64x2(-8589934591, -9223372032559808515));
assert(i32x4.min_s(i32x4_a, i32x4_b) == i64x2(-8589934591, -9223372032559808515));
assert(min_u(i32x4_a, i32x4_b) == i64x2(30064771073, 429498877083647));
assert(i32x4.min_u(i32x4_a, i32x4_b) == i64x2(30064771073, 429498877083647));
assert(max_s(i32x4_a, i32x4_b) == i64x2(30064771073, 429498877083647));
assert(i32x4.max_s(i32x4_a, i32x4_b) == i64x2(30064771073, 429498877083647));
assert(max_u(i32x4_a, i32x4_b) == i64x2(-8589934591, -9223372032559808515));
assert(i32x4.max_u(i32x4_a, i32x4_b) == i64x2(-8589934591, -9223372032559808515));
assert(dot_i16x8_s(i16x8_a, i16x8_b) == i64x2(3181282280442167289, 966367739902));
assert(i32x4.dot_i16x8_s(i16x8_a, i16x8_b) == i64x2(3181282280442167289, 966367739902));
assert(abs(i32x4_a) == i64x2(8589934593, -9223372034707292161));
assert(i32x4.abs(i32x4_a) == i64x2(8589934593, -9223372034707292161));
assert(neg(i32x4_a) == i64x2(12884901887, -9223372034707292159));
assert(i32x4.neg(i32x4_a) == i64x2(12884901887, -9223372034707292159));
assert(shl(i32x4_a, 3) == i64x2(-68719476728, 4294967288));
assert(i32x4.shl(i32x4_a, 3) == i64x2(-68719476728, 4294967288));
assert(shl(i32x4_a, 67) == i64x2(-68719476728, 4294967288));
assert(i32x4.shl(i32x4_a, 67) == i64x2(-68719476728, 4294967288));
assert(shr_s(i32x4_a, 3) == i64x2(-4294967296, -1152921504338411521));
assert(i32x4.shr_s(i32x4_a, 3) == i64x2(-4294967296, -1152921504338411521));
assert(shr_s(i32x4_a, 67) == i64x2(-4294967296, -1152921504338411521));
assert(i32x4.shr_s(i32x4_a, 67) == i64x2(-4294967296, -1152921504338411521));
assert(shr_u(i32x4_a, 3) == i64x2(2305843004918726656, 1152921504875282431));
assert(i32x4.shr_u(i32x4_a, 3) == i64x2(2305843004918726656, 1152921504875282431));
assert(shr_u(i32x4_a, 67) == i64x2(2305843004918726656, 1152921504875282431));
assert(i32x4.shr_u(i32x4_a, 67) == i64x2(2305843004918726656, 1152921504875282431));
assert(all_true(i32x4_a) == true);
assert(i32x4.all_true(i32x4_a) == true);
assert(all_true(i32x4_b) == true);
assert(i32x4.all_true(i32x4_b) == true);
assert(bitmask(i32x4_a) == 10);
assert(i32x4.bitmask(i32x4_a) == 10);
assert(bitmask(i32x4_b) == 4);
assert(i32x4.bitmask(i32x4_b) == 4);
assert(eq(i32x4_a, i32x4_b) == i64x2(4294967295, 0));
assert(i32x4.eq(i32x4_a, i32x4_b) == i64x2(4294967295, 0));
assert(ne(i32x4_a, i32x4_b) == i64x2(-4294967296, -1));
assert(i32x4.ne(i32x4_a, i32x4_b) == i64x2(-4294967296, -1));
assert(lt_s(i32x4_a, i32x4_b) == i64x2(-4294967296, -4294967296));
assert(i32x4.lt_s(i32x4_a, i32x4_b) == i64x2(-4294967296, -4294967296));
assert(lt_u(i32x4_a, i32x4_b) == i64x2(0, 4294967295));
assert(i32x4.lt_u(i32x4_a, i32x4_b) == i64x2(0, 4294967295));
assert(le_s(i32x4_a, i32x4_b) == i64x2(-1, -4294967296));
assert(i32x4.le_s(i32x4_a, i32x4_b) == i64x2(-1, -4294967296));
assert(le_u(i32x4_a, i32x4_b) == i64x2(4294967295, 4294967295));
assert(i32x4.le_u(i32x4_a, i32x4_b) == i64x2(4294967295, 4294967295));
assert(gt_s(i32x4_a, i32x4_b) == i64x2(0, 4294967295));
assert(i32x4.gt_s(i32x4_a, i32x4_b) == i64x2(0, 4294967295));
assert(gt_u(i32x4_a, i32x4_b) == i64x2(-4294967296, -4294967296));
assert(i32x4.gt_u(i32x4_a, i32x4_b) == i64x2(-4294967296, -4294967296));
assert(ge_s(i32x4_a, i32x4_b) == i64x2(4294967295, 4294967295));
assert(i32x4.ge_s(i32x4_a, i32x4_b) == i64x2(4294967295, 4294967295));
assert(ge_u(i32x4_a, i32x4_b) == i64x2(-1, -4294967296));
assert(i32x4.ge_u(i32x4_a, i32x4_b) == i64x2(-1, -4294967296));
assert(trunc_sat_f32x4_s(f32x4_a) == i64x2(-8589934591, 1000000));
assert(i32x4.trunc_sat_f32x4_s(f32x4_a) == i64x2(-8589934591, 1000000));
assert(trunc_sat_f32x4_u(f32x4_a) == i64x2(1, 1000000));
assert(i32x4.trunc_sat_f32x4_u(f32x4_a) == i64x2(1, 1000000));
assert(trunc_sat_f64x2_s_zero(f64x2_a) == i64x2(-5299989643263, 0));
assert(i32x4.trunc_sat_f64x2_s_zero(f64x2_a) == i64x2(-5299989643263, 0));
assert(trunc_sat_f64x2_u_zero(f64x2_a) == i64x2(1, 0));
assert(i32x4.trunc_sat_f64x2_u_zero(f64x2_a) == i64x2(1, 0));
assert(extend_low_i16x8_s(i16x8_a) == i64x2(-8589934591, -128849018850000));
assert(i32x4.extend_low_i16x8_s(i16x8_a) == i64x2(-8589934591, -128849018850000));
assert(extend_low_i16x8_u(i16x8_a) == i64x2(281466386776065, 152625957860656));
assert(i32x4.extend_low_i16x8_u(i16x8_a) == i64x2(281466386776065, 152625957860656));
assert(extend_high_i16x8_s(i16x8_a) == i64x2(-140737488322561, 64424509440));
assert(i32x4.extend_high_i16x8_s(i16x8_a) == i64x2(-140737488322561, 64424509440));
assert(extend_high_i16x8_u(i16x8_a) == i64x2(140737488388095, 64424509440));
assert(i32x4.extend_high_i16x8_u(i16x8_a) == i64x2(140737488388095, 64424509440));
assert(extadd_pairwise_i16x8_s(i16x8_a) == i64x2(4294967295, 68719476735));
assert(i32x4.extadd_pairwise_i16x8_s(i16x8_a) == i64x2(4294967295, 68719476735));
assert(extadd_pairwise_i16x8_u(i16x8_a) == i64x2(281474976776191, 64424574975));
assert(i32x4.extadd_pairwise_i16x8_u(i16x8_a) == i64x2(281474976776191, 64424574975));
assert(extmul_low_i16x8_s(i16x8_a, i16x8_b) == i64x2(-51539607547, 1590641138443950000));
assert(i32x4.extmul_low_i16x8_s(i16x8_a, i16x8_b) == i64x2(-51539607547, 1590641138443950000));
assert(extmul_low_i16x8_u(i16x8_a, i16x8_b) == i64x2(1688798320656389, 8118327323340773296));
assert(i32x4.extmul_low_i16x8_u(i16x8_a, i16x8_b) == i64x2(1688798320656389, 8118327323340773296));
assert(extmul_high_i16x8_s(i16x8_a, i16x8_b) == i64x2(140737488420862, 966367641600));
assert(i32x4.extmul_high_i16x8_s(i16x8_a, i16x8_b) == i64x2(140737488420862, 966367641600));
assert(extmul_high_i16x8_u(i16x8_a, i16x8_b) == i64x2(9223231299366486014, 966367641600));
assert(i32x4.extmul_high_i16x8_u(i16x8_a, i16x8_b) == i64x2(9223231299366486014, 966367641600));
assert(shuffle(i32x4_a, i32x4_b) == i64x2(8589934590, 9223372032559908512));
assert(i32x4.shuffle(i32x4_a, i32x4_b, 1, 4, 7, 2) == i64x2(8589934590, 9223372032559908512));
