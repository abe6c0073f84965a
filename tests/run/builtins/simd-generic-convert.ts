// Vector operations with the lane type as type argument.
// @args: --enable simd

const i8x16_a: v128 = i8x16(1, -2, 3, -4, 127, -128, 0, 15, 100, -100, 64, -64, 33, -1, 7, 9);
const i8x16_b: v128 = i8x16(5, 6, -7, -8, 100, -100, 0, 15, 99, 101, -64, 64, 33, 2, 1, 0);
const i16x8_a: v128 = i16x8(1, -2, 30000, -30000, 32767, -32768, 0, 15);
const i16x8_b: v128 = i16x8(5, 6, 12345, -12345, 2, -1, 0, 15);
const i32x4_a: v128 = i32x4(1, -2, 2147483647, -2147483648);
const i32x4_b: v128 = i32x4(1, 7, -3, 100000);
const f32x4_a: v128 = f32x4(1.5, -2.25, 1000000.0, 0.5);
const f64x2_a: v128 = f64x2(1.5, -1234.75);

function convert_i32(a: v128): v128 { return v128.convert<i32>(a); }
function convert_u32(a: v128): v128 { return v128.convert<u32>(a); }
function convert_low_i32(a: v128): v128 { return v128.convert_low<i32>(a); }
function convert_low_u32(a: v128): v128 { return v128.convert_low<u32>(a); }
function trunc_sat_i32(a: v128): v128 { return v128.trunc_sat<i32>(a); }
function trunc_sat_u32(a: v128): v128 { return v128.trunc_sat<u32>(a); }
function trunc_sat_zero_i32(a: v128): v128 { return v128.trunc_sat_zero<i32>(a); }
function trunc_sat_zero_u32(a: v128): v128 { return v128.trunc_sat_zero<u32>(a); }
function narrow_i16(a: v128, b: v128): v128 { return v128.narrow<i16>(a, b); }
function narrow_u16(a: v128, b: v128): v128 { return v128.narrow<u16>(a, b); }
function narrow_i32(a: v128, b: v128): v128 { return v128.narrow<i32>(a, b); }
function narrow_u32(a: v128, b: v128): v128 { return v128.narrow<u32>(a, b); }
function extend_low_i8(a: v128): v128 { return v128.extend_low<i8>(a); }
function extend_low_u8(a: v128): v128 { return v128.extend_low<u8>(a); }
function extend_low_i16(a: v128): v128 { return v128.extend_low<i16>(a); }
function extend_low_u16(a: v128): v128 { return v128.extend_low<u16>(a); }
function extend_low_i32(a: v128): v128 { return v128.extend_low<i32>(a); }
function extend_low_u32(a: v128): v128 { return v128.extend_low<u32>(a); }
function extend_high_i8(a: v128): v128 { return v128.extend_high<i8>(a); }
function extend_high_u8(a: v128): v128 { return v128.extend_high<u8>(a); }
function extend_high_i16(a: v128): v128 { return v128.extend_high<i16>(a); }
function extend_high_u16(a: v128): v128 { return v128.extend_high<u16>(a); }
function extend_high_i32(a: v128): v128 { return v128.extend_high<i32>(a); }
function extend_high_u32(a: v128): v128 { return v128.extend_high<u32>(a); }
function extadd_pairwise_i8(a: v128): v128 { return v128.extadd_pairwise<i8>(a); }
function extadd_pairwise_u8(a: v128): v128 { return v128.extadd_pairwise<u8>(a); }
function extadd_pairwise_i16(a: v128): v128 { return v128.extadd_pairwise<i16>(a); }
function extadd_pairwise_u16(a: v128): v128 { return v128.extadd_pairwise<u16>(a); }
function demote_zero_f64(a: v128): v128 { return v128.demote_zero<f64>(a); }
function promote_low_f32(a: v128): v128 { return v128.promote_low<f32>(a); }
function extmul_low_i8(a: v128, b: v128): v128 { return v128.extmul_low<i8>(a, b); }
function extmul_low_u8(a: v128, b: v128): v128 { return v128.extmul_low<u8>(a, b); }
function extmul_low_i16(a: v128, b: v128): v128 { return v128.extmul_low<i16>(a, b); }
function extmul_low_u16(a: v128, b: v128): v128 { return v128.extmul_low<u16>(a, b); }
function extmul_low_i32(a: v128, b: v128): v128 { return v128.extmul_low<i32>(a, b); }
function extmul_low_u32(a: v128, b: v128): v128 { return v128.extmul_low<u32>(a, b); }
function extmul_high_i8(a: v128, b: v128): v128 { return v128.extmul_high<i8>(a, b); }
function extmul_high_u8(a: v128, b: v128): v128 { return v128.extmul_high<u8>(a, b); }
function extmul_high_i16(a: v128, b: v128): v128 { return v128.extmul_high<i16>(a, b); }
function extmul_high_u16(a: v128, b: v128): v128 { return v128.extmul_high<u16>(a, b); }
function extmul_high_i32(a: v128, b: v128): v128 { return v128.extmul_high<i32>(a, b); }
function extmul_high_u32(a: v128, b: v128): v128 { return v128.extmul_high<u32>(a, b); }
function demote_default(a: v128): v128 { return v128.demote_zero(a); }
function promote_default(a: v128): v128 { return v128.promote_low(a); }

assert(convert_i32(i32x4_a) == i64x2(-4611686017362034688, -3530822106533068800));
assert(v128.convert<i32>(i32x4_a) == i64x2(-4611686017362034688, -3530822106533068800));
assert(convert_u32(i32x4_a) == i64x2(5728578727080624128, 5692549930321707008));
assert(v128.convert<u32>(i32x4_a) == i64x2(5728578727080624128, 5692549930321707008));
assert(convert_low_i32(i32x4_a) == i64x2(4607182418800017408, -4611686018427387904));
assert(v128.convert_low<i32>(i32x4_a) == i64x2(4607182418800017408, -4611686018427387904));
assert(convert_low_u32(i32x4_a) == i64x2(4607182418800017408, 4751297606871678976));
assert(v128.convert_low<u32>(i32x4_a) == i64x2(4607182418800017408, 4751297606871678976));
assert(trunc_sat_i32(f32x4_a) == i64x2(-8589934591, 1000000));
assert(v128.trunc_sat<i32>(f32x4_a) == i64x2(-8589934591, 1000000));
assert(trunc_sat_u32(f32x4_a) == i64x2(1, 1000000));
assert(v128.trunc_sat<u32>(f32x4_a) == i64x2(1, 1000000));
assert(trunc_sat_zero_i32(f64x2_a) == i64x2(-5299989643263, 0));
assert(v128.trunc_sat_zero<i32>(f64x2_a) == i64x2(-5299989643263, 0));
assert(trunc_sat_zero_u32(f64x2_a) == i64x2(1, 0));
assert(v128.trunc_sat_zero<u32>(f64x2_a) == i64x2(1, 0));
assert(narrow_i16(i16x8_a, i16x8_b) == i64x2(1081005195673992705, 1081144296779744773));
assert(v128.narrow<i16>(i16x8_a, i16x8_b) == i64x2(1081005195673992705, 1081144296779744773));
assert(narrow_u16(i16x8_a, i16x8_b) == i64x2(1080865005802291201, 1080863919175566853));
assert(v128.narrow<u16>(i16x8_a, i16x8_b) == i64x2(1080865005802291201, 1080863919175566853));
assert(narrow_i32(i32x4_a, i32x4_b) == i64x2(-9223231299366551551, 9223372023970332673));
assert(v128.narrow<i32>(i32x4_a, i32x4_b) == i64x2(-9223231299366551551, 9223372023970332673));
assert(narrow_u32(i32x4_a, i32x4_b) == i64x2(281470681743361, -281474976251903));
assert(v128.narrow<u32>(i32x4_a, i32x4_b) == i64x2(281470681743361, -281474976251903));
assert(extend_low_i8(i8x16_a) == i64x2(-1125882727104511, 4222128937238655));
assert(v128.extend_low<i8>(i8x16_a) == i64x2(-1125882727104511, 4222128937238655));
assert(extend_low_u8(i8x16_a) == i64x2(70931707032633345, 4222124659048575));
assert(v128.extend_low<u8>(i8x16_a) == i64x2(70931707032633345, 4222124659048575));
assert(extend_low_i16(i16x8_a) == i64x2(-8589934591, -128849018850000));
assert(v128.extend_low<i16>(i16x8_a) == i64x2(-8589934591, -128849018850000));
assert(extend_low_u16(i16x8_a) == i64x2(281466386776065, 152625957860656));
assert(v128.extend_low<u16>(i16x8_a) == i64x2(281466386776065, 152625957860656));
assert(extend_low_i32(i32x4_a) == i64x2(1, -2));
assert(v128.extend_low<i32>(i32x4_a) == i64x2(1, -2));
assert(extend_low_u32(i32x4_a) == i64x2(1, 4294967294));
assert(v128.extend_low<u32>(i32x4_a) == i64x2(1, 4294967294));
assert(extend_high_i8(i8x16_a) == i64x2(-18014119343161244, 2533309150068769));
assert(v128.extend_high<i8>(i8x16_a) == i64x2(-18014119343161244, 2533309150068769));
assert(extend_high_u8(i8x16_a) == i64x2(54043470416576612, 2533304871878689));
assert(v128.extend_high<u8>(i8x16_a) == i64x2(54043470416576612, 2533304871878689));
assert(extend_high_i16(i16x8_a) == i64x2(-140737488322561, 64424509440));
assert(v128.extend_high<i16>(i16x8_a) == i64x2(-140737488322561, 64424509440));
assert(extend_high_u16(i16x8_a) == i64x2(140737488388095, 64424509440));
assert(v128.extend_high<u16>(i16x8_a) == i64x2(140737488388095, 64424509440));
assert(extend_high_i32(i32x4_a) == i64x2(2147483647, -2147483648));
assert(v128.extend_high<i32>(i32x4_a) == i64x2(2147483647, -2147483648));
assert(extend_high_u32(i32x4_a) == i64x2(2147483647, 2147483648));
assert(v128.extend_high<u32>(i32x4_a) == i64x2(2147483647, 2147483648));
assert(extadd_pairwise_i8(i8x16_a) == i64x2(4503599627370495, 4503737066323968));
assert(v128.extadd_pairwise<i8>(i8x16_a) == i64x2(4503599627370495, 4503737066323968));
assert(extadd_pairwise_u8(i8x16_a) == i64x2(4223219884032255, 4504836594729216));
assert(v128.extadd_pairwise<u8>(i8x16_a) == i64x2(4223219884032255, 4504836594729216));
assert(extadd_pairwise_i16(i16x8_a) == i64x2(4294967295, 68719476735));
assert(v128.extadd_pairwise<i16>(i16x8_a) == i64x2(4294967295, 68719476735));
assert(extadd_pairwise_u16(i16x8_a) == i64x2(281474976776191, 64424574975));
assert(v128.extadd_pairwise<u16>(i16x8_a) == i64x2(281474976776191, 64424574975));
assert(demote_zero_f64(f64x2_a) == i64x2(-4280011737769443328, 0));
assert(v128.demote_zero<f64>(f64x2_a) == i64x2(-4280011737769443328, 0));
assert(promote_low_f32(f32x4_a) == i64x2(4609434218613702656, -4611123068473966592));
assert(v128.promote_low<f32>(f32x4_a) == i64x2(4609434218613702656, -4611123068473966592));
assert(extmul_low_i8(i8x16_a, i8x16_b) == i64x2(9288588331319301, 63331870598771100));
assert(v128.extmul_low<i8>(i8x16_a, i8x16_b) == i64x2(9288588331319301, 63331870598771100));
assert(extmul_low_u8(i8x16_a, i8x16_b) == i64x2(-855680720759947259, 63331871068533148));
assert(v128.extmul_low<u8>(i8x16_a, i8x16_b) == i64x2(-855680720759947259, 63331871068533148));
assert(extmul_low_i16(i16x8_a, i16x8_b) == i64x2(-51539607547, 1590641138443950000));
assert(v128.extmul_low<i16>(i16x8_a, i16x8_b) == i64x2(-51539607547, 1590641138443950000));
assert(extmul_low_u16(i16x8_a, i16x8_b) == i64x2(1688798320656389, 8118327323340773296));
assert(v128.extmul_low<u16>(i16x8_a, i16x8_b) == i64x2(1688798320656389, 8118327323340773296));
assert(extmul_low_i32(i32x4_a, i32x4_b) == i64x2(1, -14));
assert(v128.extmul_low<i32>(i32x4_a, i32x4_b) == i64x2(1, -14));
assert(extmul_low_u32(i32x4_a, i32x4_b) == i64x2(1, 30064771058));
assert(v128.extmul_low<u32>(i32x4_a, i32x4_b) == i64x2(1, 30064771058));
assert(extmul_high_i8(i8x16_a, i8x16_b) == i64x2(-1152657618183117140, 34359608385));
assert(v128.extmul_high<i8>(i8x16_a, i8x16_b) == i64x2(-1152657618183117140, 34359608385));
assert(extmul_high_u8(i8x16_a, i8x16_b) == i64x2(3458817291411269292, 30098195521));
assert(v128.extmul_high<u8>(i8x16_a, i8x16_b) == i64x2(3458817291411269292, 30098195521));
assert(extmul_high_i16(i16x8_a, i16x8_b) == i64x2(140737488420862, 966367641600));
assert(v128.extmul_high<i16>(i16x8_a, i16x8_b) == i64x2(140737488420862, 966367641600));
assert(extmul_high_u16(i16x8_a, i16x8_b) == i64x2(9223231299366486014, 966367641600));
assert(v128.extmul_high<u16>(i16x8_a, i16x8_b) == i64x2(9223231299366486014, 966367641600));
assert(extmul_high_i32(i32x4_a, i32x4_b) == i64x2(-6442450941, -214748364800000));
assert(v128.extmul_high<i32>(i32x4_a, i32x4_b) == i64x2(-6442450941, -214748364800000));
assert(extmul_high_u32(i32x4_a, i32x4_b) == i64x2(9223372026117357571, 214748364800000));
assert(v128.extmul_high<u32>(i32x4_a, i32x4_b) == i64x2(9223372026117357571, 214748364800000));
assert(demote_default(f64x2_a) == i64x2(-4280011737769443328, 0));
assert(v128.demote_zero(f64x2_a) == i64x2(-4280011737769443328, 0));
assert(promote_default(f32x4_a) == i64x2(4609434218613702656, -4611123068473966592));
assert(v128.promote_low(f32x4_a) == i64x2(4609434218613702656, -4611123068473966592));
