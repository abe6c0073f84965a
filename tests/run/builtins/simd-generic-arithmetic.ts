// Vector operations with the lane type as type argument.
// @args: --enable simd

const i8x16_a: v128 = i8x16(1, -2, 3, -4, 127, -128, 0, 15, 100, -100, 64, -64, 33, -1, 7, 9);
const i8x16_b: v128 = i8x16(5, 6, -7, -8, 100, -100, 0, 15, 99, 101, -64, 64, 33, 2, 1, 0);
const i16x8_a: v128 = i16x8(1, -2, 30000, -30000, 32767, -32768, 0, 15);
const i16x8_b: v128 = i16x8(5, 6, 12345, -12345, 2, -1, 0, 15);
const i32x4_a: v128 = i32x4(1, -2, 2147483647, -2147483648);
const i32x4_b: v128 = i32x4(1, 7, -3, 100000);
const i64x2_a: v128 = i64x2(-5, 9223372036854775807);
const i64x2_b: v128 = i64x2(7, 9223372036854775807);
const f32x4_a: v128 = f32x4(1.5, -2.25, 1000000.0, 0.5);
const f32x4_b: v128 = f32x4(1.5, 4.0, -8.0, 0.25);
const f64x2_a: v128 = f64x2(1.5, -1234.75);
const f64x2_b: v128 = f64x2(1.5, 0.5);
const f32x4_c: v128 = f32x4(1.5, 2.25, 1000000.0, 0.5);
const f64x2_c: v128 = f64x2(2.0, 1234.75);

function add_i8(a: v128, b: v128): v128 { return v128.add<i8>(a, b); }
function add_u8(a: v128, b: v128): v128 { return v128.add<u8>(a, b); }
function add_i16(a: v128, b: v128): v128 { return v128.add<i16>(a, b); }
function add_u16(a: v128, b: v128): v128 { return v128.add<u16>(a, b); }
function add_i32(a: v128, b: v128): v128 { return v128.add<i32>(a, b); }
function add_u32(a: v128, b: v128): v128 { return v128.add<u32>(a, b); }
function add_i64(a: v128, b: v128): v128 { return v128.add<i64>(a, b); }
function add_u64(a: v128, b: v128): v128 { return v128.add<u64>(a, b); }
function add_f32(a: v128, b: v128): v128 { return v128.add<f32>(a, b); }
function add_f64(a: v128, b: v128): v128 { return v128.add<f64>(a, b); }
function sub_i8(a: v128, b: v128): v128 { return v128.sub<i8>(a, b); }
function sub_u8(a: v128, b: v128): v128 { return v128.sub<u8>(a, b); }
function sub_i16(a: v128, b: v128): v128 { return v128.sub<i16>(a, b); }
function sub_u16(a: v128, b: v128): v128 { return v128.sub<u16>(a, b); }
function sub_i32(a: v128, b: v128): v128 { return v128.sub<i32>(a, b); }
function sub_u32(a: v128, b: v128): v128 { return v128.sub<u32>(a, b); }
function sub_i64(a: v128, b: v128): v128 { return v128.sub<i64>(a, b); }
function sub_u64(a: v128, b: v128): v128 { return v128.sub<u64>(a, b); }
function sub_f32(a: v128, b: v128): v128 { return v128.sub<f32>(a, b); }
function sub_f64(a: v128, b: v128): v128 { return v128.sub<f64>(a, b); }
function mul_i16(a: v128, b: v128): v128 { return v128.mul<i16>(a, b); }
function mul_u16(a: v128, b: v128): v128 { return v128.mul<u16>(a, b); }
function mul_i32(a: v128, b: v128): v128 { return v128.mul<i32>(a, b); }
function mul_u32(a: v128, b: v128): v128 { return v128.mul<u32>(a, b); }
function mul_i64(a: v128, b: v128): v128 { return v128.mul<i64>(a, b); }
function mul_u64(a: v128, b: v128): v128 { return v128.mul<u64>(a, b); }
function mul_f32(a: v128, b: v128): v128 { return v128.mul<f32>(a, b); }
function mul_f64(a: v128, b: v128): v128 { return v128.mul<f64>(a, b); }
function div_f32(a: v128, b: v128): v128 { return v128.div<f32>(a, b); }
function div_f64(a: v128, b: v128): v128 { return v128.div<f64>(a, b); }
function add_sat_i8(a: v128, b: v128): v128 { return v128.add_sat<i8>(a, b); }
function add_sat_u8(a: v128, b: v128): v128 { return v128.add_sat<u8>(a, b); }
function add_sat_i16(a: v128, b: v128): v128 { return v128.add_sat<i16>(a, b); }
function add_sat_u16(a: v128, b: v128): v128 { return v128.add_sat<u16>(a, b); }
function sub_sat_i8(a: v128, b: v128): v128 { return v128.sub_sat<i8>(a, b); }
function sub_sat_u8(a: v128, b: v128): v128 { return v128.sub_sat<u8>(a, b); }
function sub_sat_i16(a: v128, b: v128): v128 { return v128.sub_sat<i16>(a, b); }
function sub_sat_u16(a: v128, b: v128): v128 { return v128.sub_sat<u16>(a, b); }
function min_i8(a: v128, b: v128): v128 { return v128.min<i8>(a, b); }
function min_u8(a: v128, b: v128): v128 { return v128.min<u8>(a, b); }
function min_i16(a: v128, b: v128): v128 { return v128.min<i16>(a, b); }
function min_u16(a: v128, b: v128): v128 { return v128.min<u16>(a, b); }
function min_i32(a: v128, b: v128): v128 { return v128.min<i32>(a, b); }
function min_u32(a: v128, b: v128): v128 { return v128.min<u32>(a, b); }
function min_f32(a: v128, b: v128): v128 { return v128.min<f32>(a, b); }
function min_f64(a: v128, b: v128): v128 { return v128.min<f64>(a, b); }
function max_i8(a: v128, b: v128): v128 { return v128.max<i8>(a, b); }
function max_u8(a: v128, b: v128): v128 { return v128.max<u8>(a, b); }
function max_i16(a: v128, b: v128): v128 { return v128.max<i16>(a, b); }
function max_u16(a: v128, b: v128): v128 { return v128.max<u16>(a, b); }
function max_i32(a: v128, b: v128): v128 { return v128.max<i32>(a, b); }
function max_u32(a: v128, b: v128): v128 { return v128.max<u32>(a, b); }
function max_f32(a: v128, b: v128): v128 { return v128.max<f32>(a, b); }
function max_f64(a: v128, b: v128): v128 { return v128.max<f64>(a, b); }
function pmin_f32(a: v128, b: v128): v128 { return v128.pmin<f32>(a, b); }
function pmin_f64(a: v128, b: v128): v128 { return v128.pmin<f64>(a, b); }
function pmax_f32(a: v128, b: v128): v128 { return v128.pmax<f32>(a, b); }
function pmax_f64(a: v128, b: v128): v128 { return v128.pmax<f64>(a, b); }
function dot_i16(a: v128, b: v128): v128 { return v128.dot<i16>(a, b); }
function avgr_u8(a: v128, b: v128): v128 { return v128.avgr<u8>(a, b); }
function avgr_u16(a: v128, b: v128): v128 { return v128.avgr<u16>(a, b); }
function neg_i8(a: v128): v128 { return v128.neg<i8>(a); }
function neg_u8(a: v128): v128 { return v128.neg<u8>(a); }
function neg_i16(a: v128): v128 { return v128.neg<i16>(a); }
function neg_u16(a: v128): v128 { return v128.neg<u16>(a); }
function neg_i32(a: v128): v128 { return v128.neg<i32>(a); }
function neg_u32(a: v128): v128 { return v128.neg<u32>(a); }
function neg_i64(a: v128): v128 { return v128.neg<i64>(a); }
function neg_u64(a: v128): v128 { return v128.neg<u64>(a); }
function neg_f32(a: v128): v128 { return v128.neg<f32>(a); }
function neg_f64(a: v128): v128 { return v128.neg<f64>(a); }
function abs_i8(a: v128): v128 { return v128.abs<i8>(a); }
function abs_u8(a: v128): v128 { return v128.abs<u8>(a); }
function abs_i16(a: v128): v128 { return v128.abs<i16>(a); }
function abs_u16(a: v128): v128 { return v128.abs<u16>(a); }
function abs_i32(a: v128): v128 { return v128.abs<i32>(a); }
function abs_u32(a: v128): v128 { return v128.abs<u32>(a); }
function abs_i64(a: v128): v128 { return v128.abs<i64>(a); }
function abs_u64(a: v128): v128 { return v128.abs<u64>(a); }
function abs_f32(a: v128): v128 { return v128.abs<f32>(a); }
function abs_f64(a: v128): v128 { return v128.abs<f64>(a); }
function sqrt_f32(a: v128): v128 { return v128.sqrt<f32>(a); }
function sqrt_f64(a: v128): v128 { return v128.sqrt<f64>(a); }
function q15mulr_sat_i16(a: v128, b: v128): v128 { return v128.q15mulr_sat<i16>(a, b); }

assert(add_i8(i8x16_a, i8x16_b) == i64x2(2161759586531148806, 650771529134506439));
assert(v128.add<i8>(i8x16_a, i8x16_b) == i64x2(2161759586531148806, 650771529134506439));
assert(add_u8(i8x16_a, i8x16_b) == i64x2(2161759586531148806, 650771529134506439));
assert(v128.add<u8>(i8x16_a, i8x16_b) == i64x2(2161759586531148806, 650771529134506439));
assert(add_i16(i16x8_a, i16x8_b) == i64x2(6527868055287234566, 8444251448770561));
assert(v128.add<i16>(i16x8_a, i16x8_b) == i64x2(6527868055287234566, 8444251448770561));
assert(add_u16(i16x8_a, i16x8_b) == i64x2(6527868055287234566, 8444251448770561));
assert(v128.add<u16>(i16x8_a, i16x8_b) == i64x2(6527868055287234566, 8444251448770561));
assert(add_i32(i32x4_a, i32x4_b) == i64x2(21474836482, -9222942537977692164));
assert(v128.add<i32>(i32x4_a, i32x4_b) == i64x2(21474836482, -9222942537977692164));
assert(add_u32(i32x4_a, i32x4_b) == i64x2(21474836482, -9222942537977692164));
assert(v128.add<u32>(i32x4_a, i32x4_b) == i64x2(21474836482, -9222942537977692164));
assert(add_i64(i64x2_a, i64x2_b) == i64x2(2, -2));
assert(v128.add<i64>(i64x2_a, i64x2_b) == i64x2(2, -2));
assert(add_u64(i64x2_a, i64x2_b) == i64x2(2, -2));
assert(v128.add<u64>(i64x2_a, i64x2_b) == i64x2(2, -2));
assert(add_f32(f32x4_a, f32x4_b) == i64x2(4602678820250583040, 4557642824131289984));
assert(v128.add<f32>(f32x4_a, f32x4_b) == i64x2(4602678820250583040, 4557642824131289984));
assert(add_f64(f64x2_a, f64x2_b) == i64x2(4613937818241073152, -4570228932502093824));
assert(v128.add<f64>(f64x2_a, f64x2_b) == i64x2(4613937818241073152, -4570228932502093824));
assert(sub_i8(i8x16_a, i8x16_b) == i64x2(250804683077884, 650485374799329025));
assert(v128.sub<i8>(i8x16_a, i8x16_b) == i64x2(250804683077884, 650485374799329025));
assert(sub_u8(i8x16_a, i8x16_b) == i64x2(250804683077884, 650485374799329025));
assert(v128.sub<u8>(i8x16_a, i8x16_b) == i64x2(250804683077884, 650485374799329025));
assert(sub_i16(i16x8_a, i16x8_b) == i64x2(-4969364881884512260, 2147581949));
assert(v128.sub<i16>(i16x8_a, i16x8_b) == i64x2(-4969364881884512260, 2147581949));
assert(sub_u16(i16x8_a, i16x8_b) == i64x2(-4969364881884512260, 2147581949));
assert(v128.sub<u16>(i16x8_a, i16x8_b) == i64x2(-4969364881884512260, 2147581949));
assert(sub_i32(i32x4_a, i32x4_b) == i64x2(-38654705664, 9222942542272659458));
assert(v128.sub<i32>(i32x4_a, i32x4_b) == i64x2(-38654705664, 9222942542272659458));
assert(sub_u32(i32x4_a, i32x4_b) == i64x2(-38654705664, 9222942542272659458));
assert(v128.sub<u32>(i32x4_a, i32x4_b) == i64x2(-38654705664, 9222942542272659458));
assert(sub_i64(i64x2_a, i64x2_b) == i64x2(-12, 0));
assert(v128.sub<i64>(i64x2_a, i64x2_b) == i64x2(-12, 0));
assert(sub_u64(i64x2_a, i64x2_b) == i64x2(-12, 0));
assert(v128.sub<u64>(i64x2_a, i64x2_b) == i64x2(-12, 0));
assert(sub_f32(f32x4_a, f32x4_b) == i64x2(-4555391023085256704, 4503599628602844288));
assert(v128.sub<f32>(f32x4_a, f32x4_b) == i64x2(-4555391023085256704, 4503599628602844288));
assert(sub_f64(f64x2_a, f64x2_b) == i64x2(0, -4570224534455582720));
assert(v128.sub<f64>(f64x2_a, f64x2_b) == i64x2(0, -4570224534455582720));
assert(mul_i16(i16x8_a, i16x8_b) == i64x2(1706890307749281797, 63331871907446782));
assert(v128.mul<i16>(i16x8_a, i16x8_b) == i64x2(1706890307749281797, 63331871907446782));
assert(mul_u16(i16x8_a, i16x8_b) == i64x2(1706890307749281797, 63331871907446782));
assert(v128.mul<u16>(i16x8_a, i16x8_b) == i64x2(1706890307749281797, 63331871907446782));
assert(mul_i32(i32x4_a, i32x4_b) == i64x2(-60129542143, 2147483651));
assert(v128.mul<i32>(i32x4_a, i32x4_b) == i64x2(-60129542143, 2147483651));
assert(mul_u32(i32x4_a, i32x4_b) == i64x2(-60129542143, 2147483651));
assert(v128.mul<u32>(i32x4_a, i32x4_b) == i64x2(-60129542143, 2147483651));
assert(mul_i64(i64x2_a, i64x2_b) == i64x2(-35, 1));
assert(v128.mul<i64>(i64x2_a, i64x2_b) == i64x2(-35, 1));
assert(mul_u64(i64x2_a, i64x2_b) == i64x2(-35, 1));
assert(v128.mul<u64>(i64x2_a, i64x2_b) == i64x2(-35, 1));
assert(mul_f32(f32x4_a, f32x4_b) == i64x2(-4535124823687299072, 4467570833756529664));
assert(v128.mul<f32>(f32x4_a, f32x4_b) == i64x2(-4535124823687299072, 4467570833756529664));
assert(mul_f64(f64x2_a, f64x2_b) == i64x2(4612248968380809216, -4574730333106208768));
assert(v128.mul<f64>(f64x2_a, f64x2_b) == i64x2(4612248968380809216, -4574730333106208768));
assert(div_f32(f32x4_a, f32x4_b) == i64x2(-4679240011772592128, 4611686021782053888));
assert(v128.div<f32>(f32x4_a, f32x4_b) == i64x2(-4679240011772592128, 4611686021782053888));
assert(div_f64(f64x2_a, f64x2_b) == i64x2(4607182418800017408, -4565723133851467776));
assert(v128.div<f64>(f64x2_a, f64x2_b) == i64x2(4607182418800017408, -4565723133851467776));
assert(add_sat_i8(i8x16_a, i8x16_b) == i64x2(2161869108197196806, 650771529134506367));
assert(v128.add_sat<i8>(i8x16_a, i8x16_b) == i64x2(2161869108197196806, 650771529134506367));
assert(add_sat_u8(i8x16_a, i8x16_b) == i64x2(2162009175855267590, 651050809382928327));
assert(v128.add_sat<u8>(i8x16_a, i8x16_b) == i64x2(2162009175855267590, 651050809382928327));
assert(add_sat_i16(i16x8_a, i16x8_b) == i64x2(-9223231303661125626, 8444251448836095));
assert(v128.add_sat<i16>(i16x8_a, i16x8_b) == i64x2(-9223231303661125626, 8444251448836095));
assert(add_sat_u16(i16x8_a, i16x8_b) == i64x2(-99600291659770, 8444253596254209));
assert(v128.add_sat<u16>(i16x8_a, i16x8_b) == i64x2(-99600291659770, 8444253596254209));
assert(sub_sat_i8(i8x16_a, i8x16_b) == i64x2(250804683077884, 650485374799282177));
assert(v128.sub_sat<i8>(i8x16_a, i8x16_b) == i64x2(250804683077884, 650485374799282177));
assert(sub_sat_u8(i8x16_a, i8x16_b) == i64x2(116031289344, 650485374790940417));
assert(v128.sub_sat<u8>(i8x16_a, i8x16_b) == i64x2(116031289344, 650485374790940417));
assert(sub_sat_i16(i16x8_a, i16x8_b) == i64x2(-4969364881884512260, 2147581949));
assert(v128.sub_sat<i16>(i16x8_a, i16x8_b) == i64x2(-4969364881884512260, 2147581949));
assert(sub_sat_u16(i16x8_a, i16x8_b) == i64x2(75831942053888, 32765));
assert(v128.sub_sat<u16>(i16x8_a, i16x8_b) == i64x2(75831942053888, 32765));
assert(min_i8(i8x16_a, i8x16_b) == i64x2(1081005081731137025, 561995409562723));
assert(v128.min<i8>(i8x16_a, i8x16_b) == i64x2(1081005081731137025, 561995409562723));
assert(min_u8(i8x16_a, i8x16_b) == i64x2(1081005081714951681, 283816811849059));
assert(v128.min<u8>(i8x16_a, i8x16_b) == i64x2(1081005081714951681, 283816811849059));
assert(min_i16(i16x8_a, i16x8_b) == i64x2(-8444196275653574655, 4222126798143490));
assert(v128.min<i16>(i16x8_a, i16x8_b) == i64x2(-8444196275653574655, 4222126798143490));
assert(min_u16(i16x8_a, i16x8_b) == i64x2(-8444196279948017663, 4222126798143490));
assert(v128.min<u16>(i16x8_a, i16x8_b) == i64x2(-8444196279948017663, 4222126798143490));
assert(min_i32(i32x4_a, i32x4_b) == i64x2(-8589934591, -9223372032559808515));
assert(v128.min<i32>(i32x4_a, i32x4_b) == i64x2(-8589934591, -9223372032559808515));
assert(min_u32(i32x4_a, i32x4_b) == i64x2(30064771073, 429498877083647));
assert(v128.min<u32>(i32x4_a, i32x4_b) == i64x2(30064771073, 429498877083647));
assert(min_f32(f32x4_a, f32x4_b) == i64x2(-4607182417730469888, 4503599630608498688));
assert(v128.min<f32>(f32x4_a, f32x4_b) == i64x2(-4607182417730469888, 4503599630608498688));
assert(min_f64(f64x2_a, f64x2_b) == i64x2(4609434218613702656, -4570226733478838272));
assert(v128.min<f64>(f64x2_a, f64x2_b) == i64x2(4609434218613702656, -4570226733478838272));
assert(max_i8(i8x16_a, i8x16_b) == i64x2(1081035984071755269, 650491013013464420));
assert(v128.max<i8>(i8x16_a, i8x16_b) == i64x2(1081035984071755269, 650491013013464420));
assert(max_u8(i8x16_a, i8x16_b) == i64x2(1081035984087940613, 650769191611178084));
assert(v128.max<u8>(i8x16_a, i8x16_b) == i64x2(1081035984087940613, 650769191611178084));
assert(max_i16(i16x8_a, i16x8_b) == i64x2(-3474679738473775099, 4222128945594367));
assert(v128.max<i16>(i16x8_a, i16x8_b) == i64x2(-3474679738473775099, 4222128945594367));
assert(max_u16(i16x8_a, i16x8_b) == i64x2(-3474679734179332091, 4222128945594367));
assert(v128.max<u16>(i16x8_a, i16x8_b) == i64x2(-3474679734179332091, 4222128945594367));
assert(max_i32(i32x4_a, i32x4_b) == i64x2(30064771073, 429498877083647));
assert(v128.max<i32>(i32x4_a, i32x4_b) == i64x2(30064771073, 429498877083647));
assert(max_u32(i32x4_a, i32x4_b) == i64x2(-8589934591, -9223372032559808515));
assert(v128.max<u32>(i32x4_a, i32x4_b) == i64x2(-8589934591, -9223372032559808515));
assert(max_f32(f32x4_a, f32x4_b) == i64x2(4647714816515899392, 4539628425621808128));
assert(v128.max<f32>(f32x4_a, f32x4_b) == i64x2(4647714816515899392, 4539628425621808128));
assert(max_f64(f64x2_a, f64x2_b) == i64x2(4609434218613702656, 4602678819172646912));
assert(v128.max<f64>(f64x2_a, f64x2_b) == i64x2(4609434218613702656, 4602678819172646912));
assert(pmin_f32(f32x4_a, f32x4_b) == i64x2(-4607182417730469888, 4503599630608498688));
assert(v128.pmin<f32>(f32x4_a, f32x4_b) == i64x2(-4607182417730469888, 4503599630608498688));
assert(pmin_f64(f64x2_a, f64x2_b) == i64x2(4609434218613702656, -4570226733478838272));
assert(v128.pmin<f64>(f64x2_a, f64x2_b) == i64x2(4609434218613702656, -4570226733478838272));
assert(pmax_f32(f32x4_a, f32x4_b) == i64x2(4647714816515899392, 4539628425621808128));
assert(v128.pmax<f32>(f32x4_a, f32x4_b) == i64x2(4647714816515899392, 4539628425621808128));
assert(pmax_f64(f64x2_a, f64x2_b) == i64x2(4609434218613702656, 4602678819172646912));
assert(v128.pmax<f64>(f64x2_a, f64x2_b) == i64x2(4609434218613702656, 4602678819172646912));
assert(dot_i16(i16x8_a, i16x8_b) == i64x2(3181282280442167289, 966367739902));
assert(v128.dot<i16>(i16x8_a, i16x8_b) == i64x2(3181282280442167289, 966367739902));
assert(avgr_u8(i8x16_a, i8x16_b) == i64x2(1081020535048929795, 361555850986291556));
assert(v128.avgr<u8>(i8x16_a, i8x16_b) == i64x2(1081020535048929795, 361555850986291556));
assert(avgr_u16(i16x8_a, i16x8_b) == i64x2(-5959297267427835901, 4222127871901697));
assert(v128.avgr<u16>(i16x8_a, i16x8_b) == i64x2(-5959297267427835901, 4222127871901697));
assert(neg_i8(i8x16_a) == i64x2(-1080722618946092289, -578429018764712804));
assert(v128.neg<i8>(i8x16_a) == i64x2(-1080722618946092289, -578429018764712804));
assert(neg_u8(i8x16_a) == i64x2(-1080722618946092289, -578429018764712804));
assert(v128.neg<u8>(i8x16_a) == i64x2(-1080722618946092289, -578429018764712804));
assert(neg_i16(i16x8_a) == i64x2(8444401927277707263, -4222122503143423));
assert(v128.neg<i16>(i16x8_a) == i64x2(8444401927277707263, -4222122503143423));
assert(neg_u16(i16x8_a) == i64x2(8444401927277707263, -4222122503143423));
assert(v128.neg<u16>(i16x8_a) == i64x2(8444401927277707263, -4222122503143423));
assert(neg_i32(i32x4_a) == i64x2(12884901887, -9223372034707292159));
assert(v128.neg<i32>(i32x4_a) == i64x2(12884901887, -9223372034707292159));
assert(neg_u32(i32x4_a) == i64x2(12884901887, -9223372034707292159));
assert(v128.neg<u32>(i32x4_a) == i64x2(12884901887, -9223372034707292159));
assert(neg_i64(i64x2_a) == i64x2(5, -9223372036854775807));
assert(v128.neg<i64>(i64x2_a) == i64x2(5, -9223372036854775807));
assert(neg_u64(i64x2_a) == i64x2(5, -9223372036854775807));
assert(v128.neg<u64>(i64x2_a) == i64x2(5, -9223372036854775807));
assert(neg_f32(f32x4_a) == i64x2(4616189621271789568, -4683743609085484032));
assert(v128.neg<f32>(f32x4_a) == i64x2(4616189621271789568, -4683743609085484032));
assert(neg_f64(f64x2_a) == i64x2(-4613937818241073152, 4653145303375937536));
assert(v128.neg<f64>(f64x2_a) == i64x2(-4613937818241073152, 4653145303375937536));
assert(abs_i8(i8x16_a) == i64x2(1081005193585426945, 650489913501836388));
assert(v128.abs<i8>(i8x16_a) == i64x2(1081005193585426945, 650489913501836388));
assert(abs_u8(i8x16_a) == i64x2(1081005197746241025, 650769191602789476));
assert(v128.abs<u8>(i8x16_a) == i64x2(1081005197746241025, 650769191602789476));
assert(abs_i16(i16x8_a) == i64x2(8444378150338691073, 4222126798176255));
assert(v128.abs<i16>(i16x8_a) == i64x2(8444378150338691073, 4222126798176255));
assert(abs_u16(i16x8_a) == i64x2(-8444120448005963775, 4222126798176255));
assert(v128.abs<u16>(i16x8_a) == i64x2(-8444120448005963775, 4222126798176255));
assert(abs_i32(i32x4_a) == i64x2(8589934593, -9223372034707292161));
assert(v128.abs<i32>(i32x4_a) == i64x2(8589934593, -9223372034707292161));
assert(abs_u32(i32x4_a) == i64x2(-8589934591, -9223372034707292161));
assert(v128.abs<u32>(i32x4_a) == i64x2(-8589934591, -9223372034707292161));
assert(abs_i64(i64x2_a) == i64x2(5, 9223372036854775807));
assert(v128.abs<i64>(i64x2_a) == i64x2(5, 9223372036854775807));
assert(abs_u64(i64x2_a) == i64x2_a);
assert(v128.abs<u64>(i64x2_a) == i64x2_a);
assert(abs_f32(f32x4_a) == i64x2(4616189619124305920, 4539628425621808128));
assert(v128.abs<f32>(f32x4_a) == i64x2(4616189619124305920, 4539628425621808128));
assert(abs_f64(f64x2_a) == i64x2(4609434218613702656, 4653145303375937536));
assert(v128.abs<f64>(f64x2_a) == i64x2(4609434218613702656, 4653145303375937536));
assert(sqrt_f32(f32x4_c) == i64x2(4593671620985144433, 4554552041027534848));
assert(v128.sqrt<f32>(f32x4_c) == i64x2(4593671620985144433, 4554552041027534848));
assert(sqrt_f64(f64x2_c) == i64x2(4609047870845172685, 4630142193272570549));
assert(v128.sqrt<f64>(f64x2_c) == i64x2(4609047870845172685, 4630142193272570549));
assert(q15mulr_sat_i16(i16x8_a, i16x8_b) == i64x2(3181278728504213504, 65538));
assert(v128.q15mulr_sat<i16>(i16x8_a, i16x8_b) == i64x2(3181278728504213504, 65538));
