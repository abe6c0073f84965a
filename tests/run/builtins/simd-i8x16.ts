// The operations of the namespace `i8x16`.
// @args: --enable simd

const i8x16_a: v128 = i8x16(1, -2, 3, -4, 127, -128, 0, 15, 100, -100, 64, -64, 33, -1, 7, 9);
const i8x16_b: v128 = i8x16(5, 6, -7, -8, 100, -100, 0, 15, 99, 101, -64, 64, 33, 2, 1, 0);
const i16x8_a: v128 = i16x8(1, -2, 30000, -30000, 32767, -32768, 0, 15);
const i16x8_b: v128 = i16x8(5, 6, 12345, -12345, 2, -1, 0, 15);

function splat(x: i8): v128 { return i8x16.splat(x); }
function extract_lane_s(a: v128): i8 { return i8x16.extract_lane_s(a, 15); }
function extract_lane_s_first(a: v128): i8 { return i8x16.extract_lane_s(a, 0); }
function extract_lane_u(a: v128): u8 { return i8x16.extract_lane_u(a, 15); }
function extract_lane_u_first(a: v128): u8 { return i8x16.extract_lane_u(a, 0); }
function replace_lane(a: v128, x: i8): v128 { return i8x16.replace_lane(a, 1, x); }
function add(a: v128, b: v128): v128 { return i8x16.add(a, b); }
function sub(a: v128, b: v128): v128 { return i8x16.sub(a, b); }
function min_s(a: v128, b: v128): v128 { return i8x16.min_s(a, b); }
function min_u(a: v128, b: v128): v128 { return i8x16.min_u(a, b); }
function max_s(a: v128, b: v128): v128 { return i8x16.max_s(a, b); }
function max_u(a: v128, b: v128): v128 { return i8x16.max_u(a, b); }
function avgr_u(a: v128, b: v128): v128 { return i8x16.avgr_u(a, b); }
function abs(a: v128): v128 { return i8x16.abs(a); }
function neg(a: v128): v128 { return i8x16.neg(a); }
function add_sat_s(a: v128, b: v128): v128 { return i8x16.add_sat_s(a, b); }
function add_sat_u(a: v128, b: v128): v128 { return i8x16.add_sat_u(a, b); }
function sub_sat_s(a: v128, b: v128): v128 { return i8x16.sub_sat_s(a, b); }
function sub_sat_u(a: v128, b: v128): v128 { return i8x16.sub_sat_u(a, b); }
function shl(a: v128, n: i32): v128 { return i8x16.shl(a, n); }
function shr_s(a: v128, n: i32): v128 { return i8x16.shr_s(a, n); }
function shr_u(a: v128, n: i32): v128 { return i8x16.shr_u(a, n); }
function all_true(a: v128): bool { return i8x16.all_true(a); }
function bitmask(a: v128): i32 { return i8x16.bitmask(a); }
function popcnt(a: v128): v128 { return i8x16.popcnt(a); }
function eq(a: v128, b: v128): v128 { return i8x16.eq(a, b); }
function ne(a: v128, b: v128): v128 { return i8x16.ne(a, b); }
function lt_s(a: v128, b: v128): v128 { return i8x16.lt_s(a, b); }
function lt_u(a: v128, b: v128): v128 { return i8x16.lt_u(a, b); }
function le_s(a: v128, b: v128): v128 { return i8x16.le_s(a, b); }
function le_u(a: v128, b: v128): v128 { return i8x16.le_u(a, b); }
function gt_s(a: v128, b: v128): v128 { return i8x16.gt_s(a, b); }
function gt_u(a: v128, b: v128): v128 { return i8x16.gt_u(a, b); }
function ge_s(a: v128, b: v128): v128 { return i8x16.ge_s(a, b); }
function ge_u(a: v128, b: v128): v128 { return i8x16.ge_u(a, b); }
function narrow_i16x8_s(a: v128, b: v128): v128 { return i8x16.narrow_i16x8_s(a, b); }
function narrow_i16x8_u(a: v128, b: v128): v128 { return i8x16.narrow_i16x8_u(a, b); }
function shuffle(a: v128, b: v128): v128 { return i8x16.shuffle(a, b, 1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 2, 5, 8, 11, 14); }
function swizzle(a: v128, b: v128): v128 { return i8x16.swizzle(a, b); }

assert(splat(-5) == i64x2(-289360691352306693, -289360691352306693));
assert(i8x16.splat(-5) == i64x2(-289360691352306693, -289360691352306693));
assert(extract_lane_s(i8x16_a) == 9);
assert(i8x16.extract_lane_s(i8x16_a, 15) == 9);
assert(extract_lane_s_first(i8x16_a) == 1);
assert(i8x16.extract_lane_s(i8x16_a, 0) == 1);
assert(extract_lane_u(i8x16_a) == 9);
assert(i8x16.extract_lane_u(i8x16_a, 15) == 9);
assert(extract_lane_u_first(i8x16_a) == 1);
assert(i8x16.extract_lane_u(i8x16_a, 0) == 1);
assert(replace_lane(i8x16_a, -5) == i64x2(1081005197746240257, 650769191602789476));
assert(i8x16.replace_lane(i8x16_a, 1, -5) == i64x2(1081005197746240257, 650769191602789476));
assert(add(i8x16_a, i8x16_b) == i64x2(2161759586531148806, 650771529134506439));
assert(i8x16.add(i8x16_a, i8x16_b) == i64x2(2161759586531148806, 650771529134506439));
assert(sub(i8x16_a, i8x16_b) == i64x2(250804683077884, 650485374799329025));
assert(i8x16.sub(i8x16_a, i8x16_b) == i64x2(250804683077884, 650485374799329025));
assert(min_s(i8x16_a, i8x16_b) == i64x2(1081005081731137025, 561995409562723));
assert(i8x16.min_s(i8x16_a, i8x16_b) == i64x2(1081005081731137025, 561995409562723));
assert(min_u(i8x16_a, i8x16_b) == i64x2(1081005081714951681, 283816811849059));
assert(i8x16.min_u(i8x16_a, i8x16_b) == i64x2(1081005081714951681, 283816811849059));
assert(max_s(i8x16_a, i8x16_b) == i64x2(1081035984071755269, 650491013013464420));
assert(i8x16.max_s(i8x16_a, i8x16_b) == i64x2(1081035984071755269, 650491013013464420));
assert(max_u(i8x16_a, i8x16_b) == i64x2(1081035984087940613, 650769191611178084));
assert(i8x16.max_u(i8x16_a, i8x16_b) == i64x2(1081035984087940613, 650769191611178084));
assert(avgr_u(i8x16_a, i8x16_b) == i64x2(1081020535048929795, 361555850986291556));
assert(i8x16.avgr_u(i8x16_a, i8x16_b) == i64x2(1081020535048929795, 361555850986291556));
assert(abs(i8x16_a) == i64x2(1081005193585426945, 650489913501836388));
assert(i8x16.abs(i8x16_a) == i64x2(1081005193585426945, 650489913501836388));
assert(neg(i8x16_a) == i64x2(-1080722618946092289, -578429018764712804));
assert(i8x16.neg(i8x16_a) == i64x2(-1080722618946092289, -578429018764712804));
assert(add_sat_s(i8x16_a, i8x16_b) == i64x2(2161869108197196806, 650771529134506367));
assert(i8x16.add_sat_s(i8x16_a, i8x16_b) == i64x2(2161869108197196806, 650771529134506367));
assert(add_sat_u(i8x16_a, i8x16_b) == i64x2(2162009175855267590, 651050809382928327));
assert(i8x16.add_sat_u(i8x16_a, i8x16_b) == i64x2(2162009175855267590, 651050809382928327));
assert(sub_sat_s(i8x16_a, i8x16_b) == i64x2(250804683077884, 650485374799282177));
assert(i8x16.sub_sat_s(i8x16_a, i8x16_b) == i64x2(250804683077884, 650485374799282177));
assert(sub_sat_u(i8x16_a, i8x16_b) == i64x2(116031289344, 650485374790940417));
assert(i8x16.sub_sat_u(i8x16_a, i8x16_b) == i64x2(116031289344, 650485374790940417));
assert(shl(i8x16_a, 3) == i64x2(8646912353462972424, 5204182082670092320));
assert(i8x16.shl(i8x16_a, 3) == i64x2(8646912353462972424, 5204182082670092320));
assert(shl(i8x16_a, 67) == i64x2(8646912353462972424, 5204182082670092320));
assert(i8x16.shl(i8x16_a, 67) == i64x2(8646912353462972424, 5204182082670092320));
assert(shr_s(i8x16_a, 3) == i64x2(72321545531358976, 72337990844216076));
assert(i8x16.shr_s(i8x16_a, 3) == i64x2(72321545531358976, 72337990844216076));
assert(shr_s(i8x16_a, 67) == i64x2(72321545531358976, 72337990844216076));
assert(i8x16.shr_s(i8x16_a, 67) == i64x2(72321545531358976, 72337990844216076));
assert(shr_u(i8x16_a, 3) == i64x2(72075251168583424, 72091696481440524));
assert(i8x16.shr_u(i8x16_a, 3) == i64x2(72075251168583424, 72091696481440524));
assert(shr_u(i8x16_a, 67) == i64x2(72075251168583424, 72091696481440524));
assert(i8x16.shr_u(i8x16_a, 67) == i64x2(72075251168583424, 72091696481440524));
assert(all_true(i8x16_a) == false);
assert(i8x16.all_true(i8x16_a) == false);
assert(all_true(i8x16_b) == false);
assert(i8x16.all_true(i8x16_b) == false);
assert(bitmask(i8x16_a) == 10794);
assert(i8x16.bitmask(i8x16_a) == 10794);
assert(bitmask(i8x16_b) == 1068);
assert(i8x16.bitmask(i8x16_b) == 1068);
assert(popcnt(i8x16_a) == i64x2(288231505828906753, 144968417722565635));
assert(i8x16.popcnt(i8x16_a) == i64x2(288231505828906753, 144968417722565635));
assert(eq(i8x16_a, i8x16_b) == i64x2(-281474976710656, 1095216660480));
assert(i8x16.eq(i8x16_a, i8x16_b) == i64x2(-281474976710656, 1095216660480));
assert(ne(i8x16_a, i8x16_b) == i64x2(281474976710655, -1095216660481));
assert(i8x16.ne(i8x16_a, i8x16_b) == i64x2(281474976710655, -1095216660481));
assert(lt_s(i8x16_a, i8x16_b) == i64x2(280375465148415, 280379743338240));
assert(i8x16.lt_s(i8x16_a, i8x16_b) == i64x2(280375465148415, 280379743338240));
assert(lt_u(i8x16_a, i8x16_b) == i64x2(280375481794815, 16711680));
assert(i8x16.lt_u(i8x16_a, i8x16_b) == i64x2(280375481794815, 16711680));
assert(le_s(i8x16_a, i8x16_b) == i64x2(-1099511562241, 281474959998720));
assert(i8x16.le_s(i8x16_a, i8x16_b) == i64x2(-1099511562241, 281474959998720));
assert(le_u(i8x16_a, i8x16_b) == i64x2(-1099494915841, 1095233372160));
assert(i8x16.le_u(i8x16_a, i8x16_b) == i64x2(-1099494915841, 1095233372160));
assert(gt_s(i8x16_a, i8x16_b) == i64x2(1099511562240, -281474959998721));
assert(i8x16.gt_s(i8x16_a, i8x16_b) == i64x2(1099511562240, -281474959998721));
assert(gt_u(i8x16_a, i8x16_b) == i64x2(1099494915840, -1095233372161));
assert(i8x16.gt_u(i8x16_a, i8x16_b) == i64x2(1099494915840, -1095233372161));
assert(ge_s(i8x16_a, i8x16_b) == i64x2(-280375465148416, -280379743338241));
assert(i8x16.ge_s(i8x16_a, i8x16_b) == i64x2(-280375465148416, -280379743338241));
assert(ge_u(i8x16_a, i8x16_b) == i64x2(-280375481794816, -16711681));
assert(i8x16.ge_u(i8x16_a, i8x16_b) == i64x2(-280375481794816, -16711681));
assert(narrow_i16x8_s(i16x8_a, i16x8_b) == i64x2(1081005195673992705, 1081144296779744773));
assert(i8x16.narrow_i16x8_s(i16x8_a, i16x8_b) == i64x2(1081005195673992705, 1081144296779744773));
assert(narrow_i16x8_u(i16x8_a, i16x8_b) == i64x2(1080865005802291201, 1080863919175566853));
assert(i8x16.narrow_i16x8_u(i16x8_a, i16x8_b) == i64x2(1080865005802291201, 1080863919175566853));
assert(shuffle(i8x16_a, i8x16_b) == i64x2(69812388073799678, 558556854762873189));
assert(i8x16.shuffle(i8x16_a, i8x16_b, 1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 2, 5, 8, 11, 14) == i64x2(69812388073799678, 558556854762873189));
assert(swizzle(i8x16_a, i8x16(15, 14, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)) == i64x2(-9187347620735940855, -62557536072233216));
assert(i8x16.swizzle(i8x16_a, i8x16(15, 14, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)) == i64x2(-9187347620735940855, -62557536072233216));
