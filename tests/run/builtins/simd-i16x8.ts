// The operations of the namespace `i16x8`.
// @args: --enable simd

const i8x16_a: v128 = i8x16(1, -2, 3, -4, 127, -128, 0, 15, 100, -100, 64, -64, 33, -1, 7, 9);
const i8x16_b: v128 = i8x16(5, 6, -7, -8, 100, -100, 0, 15, 99, 101, -64, 64, 33, 2, 1, 0);
const i16x8_a: v128 = i16x8(1, -2, 30000, -30000, 32767, -32768, 0, 15);
const i16x8_b: v128 = i16x8(5, 6, 12345, -12345, 2, -1, 0, 15);
const i32x4_a: v128 = i32x4(1, -2, 2147483647, -2147483648);
const i32x4_b: v128 = i32x4(1, 7, -3, 100000);

function splat(x: i16): v128 { return i16x8.splat(x); }
function extract_lane_s(a: v128): i16 { return i16x8.extract_lane_s(a, 7); }
function extract_lane_s_first(a: v128): i16 { return i16x8.extract_lane_s(a, 0); }
function extract_lane_u(a: v128): u16 { return i16x8.extract_lane_u(a, 7); }
function extract_lane_u_first(a: v128): u16 { return i16x8.extract_lane_u(a, 0); }
function replace_lane(a: v128, x: i16): v128 { return i16x8.replace_lane(a, 1, x); }
function add(a: v128, b: v128): v128 { return i16x8.add(a, b); }
function sub(a: v128, b: v128): v128 { return i16x8.sub(a, b); }
function mul(a: v128, b: v128): v128 { return i16x8.mul(a, b); }
function min_s(a: v128, b: v128): v128 { return i16x8.min_s(a, b); }
function min_u(a: v128, b: v128): v128 { return i16x8.min_u(a, b); }
function max_s(a: v128, b: v128): v128 { return i16x8.max_s(a, b); }
function max_u(a: v128, b: v128): v128 { return i16x8.max_u(a, b); }
function avgr_u(a: v128, b: v128): v128 { return i16x8.avgr_u(a, b); }
function abs(a: v128): v128 { return i16x8.abs(a); }
function neg(a: v128): v128 { return i16x8.neg(a); }
function add_sat_s(a: v128, b: v128): v128 { return i16x8.add_sat_s(a, b); }
function add_sat_u(a: v128, b: v128): v128 { return i16x8.add_sat_u(a, b); }
function sub_sat_s(a: v128, b: v128): v128 { return i16x8.sub_sat_s(a, b); }
function sub_sat_u(a: v128, b: v128): v128 { return i16x8.sub_sat_u(a, b); }
function shl(a: v128, n: i32): v128 { return i16x8.shl(a, n); }
function shr_s(a: v128, n: i32): v128 { return i16x8.shr_s(a, n); }
function shr_u(a: v128, n: i32): v128 { return i16x8.shr_u(a, n); }
function all_true(a: v128): bool { return i16x8.all_true(a); }
function bitmask(a: v128): i32 { return i16x8.bitmask(a); }
function eq(a: v128, b: v128): v128 { return i16x8.eq(a, b); }
function ne(a: v128, b: v128): v128 { return i16x8.ne(a, b); }
function lt_s(a: v128, b: v128): v128 { return i16x8.lt_s(a, b); }
function lt_u(a: v128, b: v128): v128 { return i16x8.lt_u(a, b); }
function le_s(a: v128, b: v128): v128 { return i16x8.le_s(a, b); }
function le_u(a: v128, b: v128): v128 { return i16x8.le_u(a, b); }
function gt_s(a: v128, b: v128): v128 { return i16x8.gt_s(a, b); }
function gt_u(a: v128, b: v128): v128 { return i16x8.gt_u(a, b); }
function ge_s(a: v128, b: v128): v128 { return i16x8.ge_s(a, b); }
function ge_u(a: v128, b: v128): v128 { return i16x8.ge_u(a, b); }
function narrow_i32x4_s(a: v128, b: v128): v128 { return i16x8.narrow_i32x4_s(a, b); }
function narrow_i32x4_u(a: v128, b: v128): v128 { return i16x8.narrow_i32x4_u(a, b); }
function extend_low_i8x16_s(a: v128): v128 { return i16x8.extend_low_i8x16_s(a); }
function extend_low_i8x16_u(a: v128): v128 { return i16x8.extend_low_i8x16_u(a); }
function extend_high_i8x16_s(a: v128): v128 { return i16x8.extend_high_i8x16_s(a); }
function extend_high_i8x16_u(a: v128): v128 { return i16x8.extend_high_i8x16_u(a); }
function extadd_pairwise_i8x16_s(a: v128): v128 { return i16x8.extadd_pairwise_i8x16_s(a); }
function extadd_pairwise_i8x16_u(a: v128): v128 { return i16x8.extadd_pairwise_i8x16_u(a); }
function q15mulr_sat_s(a: v128, b: v128): v128 { return i16x8.q15mulr_sat_s(a, b); }
function extmul_low_i8x16_s(a: v128, b: v128): v128 { return i16x8.extmul_low_i8x16_s(a, b); }
function extmul_low_i8x16_u(a: v128, b: v128): v128 { return i16x8.extmul_low_i8x16_u(a, b); }
function extmul_high_i8x16_s(a: v128, b: v128): v128 { return i16x8.extmul_high_i8x16_s(a, b); }
function extmul_high_i8x16_u(a: v128, b: v128): v128 { return i16x8.extmul_high_i8x16_u(a, b); }
function shuffle(a: v128, b: v128): v128 { return i16x8.shuffle(a, b, 1, 4, 7, 10, 13, 0, 3, 6); }

assert(splat(-300) == i64x2(-84162302251303212, -84162302251303212));
assert(i16x8.splat(-300) == i64x2(-84162302251303212, -84162302251303212));
assert(extract_lane_s(i16x8_a) == 15);
assert(i16x8.extract_lane_s(i16x8_a, 7) == 15);
assert(extract_lane_s_first(i16x8_a) == 1);
assert(i16x8.extract_lane_s(i16x8_a, 0) == 1);
assert(extract_lane_u(i16x8_a) == 15);
assert(i16x8.extract_lane_u(i16x8_a, 7) == 15);
assert(extract_lane_u_first(i16x8_a) == 1);
assert(i16x8.extract_lane_u(i16x8_a, 0) == 1);
assert(replace_lane(i16x8_a, -300) == i64x2(-8444120448025493503, 4222126798176255));
assert(i16x8.replace_lane(i16x8_a, 1, -300) == i64x2(-8444120448025493503, 4222126798176255));
assert(add(i16x8_a, i16x8_b) == i64x2(6527868055287234566, 8444251448770561));
assert(i16x8.add(i16x8_a, i16x8_b) == i64x2(6527868055287234566, 8444251448770561));
assert(sub(i16x8_a, i16x8_b) == i64x2(-4969364881884512260, 2147581949));
assert(i16x8.sub(i16x8_a, i16x8_b) == i64x2(-4969364881884512260, 2147581949));
assert(mul(i16x8_a, i16x8_b) == i64x2(1706890307749281797, 63331871907446782));
assert(i16x8.mul(i16x8_a, i16x8_b) == i64x2(1706890307749281797, 63331871907446782));
assert(min_s(i16x8_a, i16x8_b) == i64x2(-8444196275653574655, 4222126798143490));
assert(i16x8.min_s(i16x8_a, i16x8_b) == i64x2(-8444196275653574655, 4222126798143490));
assert(min_u(i16x8_a, i16x8_b) == i64x2(-8444196279948017663, 4222126798143490));
assert(i16x8.min_u(i16x8_a, i16x8_b) == i64x2(-8444196279948017663, 4222126798143490));
assert(max_s(i16x8_a, i16x8_b) == i64x2(-3474679738473775099, 4222128945594367));
assert(i16x8.max_s(i16x8_a, i16x8_b) == i64x2(-3474679738473775099, 4222128945594367));
assert(max_u(i16x8_a, i16x8_b) == i64x2(-3474679734179332091, 4222128945594367));
assert(i16x8.max_u(i16x8_a, i16x8_b) == i64x2(-3474679734179332091, 4222128945594367));
assert(avgr_u(i16x8_a, i16x8_b) == i64x2(-5959297267427835901, 4222127871901697));
assert(i16x8.avgr_u(i16x8_a, i16x8_b) == i64x2(-5959297267427835901, 4222127871901697));
assert(abs(i16x8_a) == i64x2(8444378150338691073, 4222126798176255));
assert(i16x8.abs(i16x8_a) == i64x2(8444378150338691073, 4222126798176255));
assert(neg(i16x8_a) == i64x2(8444401927277707263, -4222122503143423));
assert(i16x8.neg(i16x8_a) == i64x2(8444401927277707263, -4222122503143423));
assert(add_sat_s(i16x8_a, i16x8_b) == i64x2(-9223231303661125626, 8444251448836095));
assert(i16x8.add_sat_s(i16x8_a, i16x8_b) == i64x2(-9223231303661125626, 8444251448836095));
assert(add_sat_u(i16x8_a, i16x8_b) == i64x2(-99600291659770, 8444253596254209));
assert(i16x8.add_sat_u(i16x8_a, i16x8_b) == i64x2(-99600291659770, 8444253596254209));
assert(sub_sat_s(i16x8_a, i16x8_b) == i64x2(-4969364881884512260, 2147581949));
assert(i16x8.sub_sat_s(i16x8_a, i16x8_b) == i64x2(-4969364881884512260, 2147581949));
assert(sub_sat_u(i16x8_a, i16x8_b) == i64x2(75831942053888, 32765));
assert(i16x8.sub_sat_u(i16x8_a, i16x8_b) == i64x2(75831942053888, 32765));
assert(shl(i16x8_a, 3) == i64x2(6233168255795593224, 33776997205344248));
assert(i16x8.shl(i16x8_a, 3) == i64x2(6233168255795593224, 33776997205344248));
assert(shl(i16x8_a, 67) == i64x2(6233168255795593224, 33776997205344248));
assert(i16x8.shl(i16x8_a, 67) == i64x2(6233168255795593224, 33776997205344248));
assert(shr_s(i16x8_a, 3) == i64x2(-1055515052242698240, 281479003246591));
assert(i16x8.shr_s(i16x8_a, 3) == i64x2(-1055515052242698240, 281479003246591));
assert(shr_s(i16x8_a, 67) == i64x2(-1055515052242698240, 281479003246591));
assert(i16x8.shr_s(i16x8_a, 67) == i64x2(-1055515052242698240, 281479003246591));
assert(shr_u(i16x8_a, 3) == i64x2(1250327953212899328, 281475245150207));
assert(i16x8.shr_u(i16x8_a, 3) == i64x2(1250327953212899328, 281475245150207));
assert(shr_u(i16x8_a, 67) == i64x2(1250327953212899328, 281475245150207));
assert(i16x8.shr_u(i16x8_a, 67) == i64x2(1250327953212899328, 281475245150207));
assert(all_true(i16x8_a) == false);
assert(i16x8.all_true(i16x8_a) == false);
assert(all_true(i16x8_b) == false);
assert(i16x8.all_true(i16x8_b) == false);
assert(bitmask(i16x8_a) == 42);
assert(i16x8.bitmask(i16x8_a) == 42);
assert(bitmask(i16x8_b) == 40);
assert(i16x8.bitmask(i16x8_b) == 40);
assert(eq(i16x8_a, i16x8_b) == i64x2(0, -4294967296));
assert(i16x8.eq(i16x8_a, i16x8_b) == i64x2(0, -4294967296));
assert(ne(i16x8_a, i16x8_b) == i64x2(-1, 4294967295));
assert(i16x8.ne(i16x8_a, i16x8_b) == i64x2(-1, 4294967295));
assert(lt_s(i16x8_a, i16x8_b) == i64x2(-281470681743361, 4294901760));
assert(i16x8.lt_s(i16x8_a, i16x8_b) == i64x2(-281470681743361, 4294901760));
assert(lt_u(i16x8_a, i16x8_b) == i64x2(-281474976645121, 4294901760));
assert(i16x8.lt_u(i16x8_a, i16x8_b) == i64x2(-281474976645121, 4294901760));
assert(le_s(i16x8_a, i16x8_b) == i64x2(-281470681743361, -65536));
assert(i16x8.le_s(i16x8_a, i16x8_b) == i64x2(-281470681743361, -65536));
assert(le_u(i16x8_a, i16x8_b) == i64x2(-281474976645121, -65536));
assert(i16x8.le_u(i16x8_a, i16x8_b) == i64x2(-281474976645121, -65536));
assert(gt_s(i16x8_a, i16x8_b) == i64x2(281470681743360, 65535));
assert(i16x8.gt_s(i16x8_a, i16x8_b) == i64x2(281470681743360, 65535));
assert(gt_u(i16x8_a, i16x8_b) == i64x2(281474976645120, 65535));
assert(i16x8.gt_u(i16x8_a, i16x8_b) == i64x2(281474976645120, 65535));
assert(ge_s(i16x8_a, i16x8_b) == i64x2(281470681743360, -4294901761));
assert(i16x8.ge_s(i16x8_a, i16x8_b) == i64x2(281470681743360, -4294901761));
assert(ge_u(i16x8_a, i16x8_b) == i64x2(281474976645120, -4294901761));
assert(i16x8.ge_u(i16x8_a, i16x8_b) == i64x2(281474976645120, -4294901761));
assert(narrow_i32x4_s(i32x4_a, i32x4_b) == i64x2(-9223231299366551551, 9223372023970332673));
assert(i16x8.narrow_i32x4_s(i32x4_a, i32x4_b) == i64x2(-9223231299366551551, 9223372023970332673));
assert(narrow_i32x4_u(i32x4_a, i32x4_b) == i64x2(281470681743361, -281474976251903));
assert(i16x8.narrow_i32x4_u(i32x4_a, i32x4_b) == i64x2(281470681743361, -281474976251903));
assert(extend_low_i8x16_s(i8x16_a) == i64x2(-1125882727104511, 4222128937238655));
assert(i16x8.extend_low_i8x16_s(i8x16_a) == i64x2(-1125882727104511, 4222128937238655));
assert(extend_low_i8x16_u(i8x16_a) == i64x2(70931707032633345, 4222124659048575));
assert(i16x8.extend_low_i8x16_u(i8x16_a) == i64x2(70931707032633345, 4222124659048575));
assert(extend_high_i8x16_s(i8x16_a) == i64x2(-18014119343161244, 2533309150068769));
assert(i16x8.extend_high_i8x16_s(i8x16_a) == i64x2(-18014119343161244, 2533309150068769));
assert(extend_high_i8x16_u(i8x16_a) == i64x2(54043470416576612, 2533304871878689));
assert(i16x8.extend_high_i8x16_u(i8x16_a) == i64x2(54043470416576612, 2533304871878689));
assert(extadd_pairwise_i8x16_s(i8x16_a) == i64x2(4503599627370495, 4503737066323968));
assert(i16x8.extadd_pairwise_i8x16_s(i8x16_a) == i64x2(4503599627370495, 4503737066323968));
assert(extadd_pairwise_i8x16_u(i8x16_a) == i64x2(4223219884032255, 4504836594729216));
assert(i16x8.extadd_pairwise_i8x16_u(i8x16_a) == i64x2(4223219884032255, 4504836594729216));
assert(q15mulr_sat_s(i16x8_a, i16x8_b) == i64x2(3181278728504213504, 65538));
assert(i16x8.q15mulr_sat_s(i16x8_a, i16x8_b) == i64x2(3181278728504213504, 65538));
assert(extmul_low_i8x16_s(i8x16_a, i8x16_b) == i64x2(9288588331319301, 63331870598771100));
assert(i16x8.extmul_low_i8x16_s(i8x16_a, i8x16_b) == i64x2(9288588331319301, 63331870598771100));
assert(extmul_low_i8x16_u(i8x16_a, i8x16_b) == i64x2(-855680720759947259, 63331871068533148));
assert(i16x8.extmul_low_i8x16_u(i8x16_a, i8x16_b) == i64x2(-855680720759947259, 63331871068533148));
assert(extmul_high_i8x16_s(i8x16_a, i8x16_b) == i64x2(-1152657618183117140, 34359608385));
assert(i16x8.extmul_high_i8x16_s(i8x16_a, i8x16_b) == i64x2(-1152657618183117140, 34359608385));
assert(extmul_high_i8x16_u(i8x16_a, i8x16_b) == i64x2(3458817291411269292, 30098195521));
assert(i16x8.extmul_high_i8x16_u(i8x16_a, i8x16_b) == i64x2(3458817291411269292, 30098195521));
assert(shuffle(i16x8_a, i16x8_b) == i64x2(3474808654065041406, 152625957961727));
assert(i16x8.shuffle(i16x8_a, i16x8_b, 1, 4, 7, 10, 13, 0, 3, 6) == i64x2(3474808654065041406, 152625957961727));
