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

function eq_i8(a: v128, b: v128): v128 { return v128.eq<i8>(a, b); }
function eq_u8(a: v128, b: v128): v128 { return v128.eq<u8>(a, b); }
function eq_i16(a: v128, b: v128): v128 { return v128.eq<i16>(a, b); }
function eq_u16(a: v128, b: v128): v128 { return v128.eq<u16>(a, b); }
function eq_i32(a: v128, b: v128): v128 { return v128.eq<i32>(a, b); }
function eq_u32(a: v128, b: v128): v128 { return v128.eq<u32>(a, b); }
function eq_i64(a: v128, b: v128): v128 { return v128.eq<i64>(a, b); }
function eq_u64(a: v128, b: v128): v128 { return v128.eq<u64>(a, b); }
function eq_f32(a: v128, b: v128): v128 { return v128.eq<f32>(a, b); }
function eq_f64(a: v128, b: v128): v128 { return v128.eq<f64>(a, b); }
function ne_i8(a: v128, b: v128): v128 { return v128.ne<i8>(a, b); }
function ne_u8(a: v128, b: v128): v128 { return v128.ne<u8>(a, b); }
function ne_i16(a: v128, b: v128): v128 { return v128.ne<i16>(a, b); }
function ne_u16(a: v128, b: v128): v128 { return v128.ne<u16>(a, b); }
function ne_i32(a: v128, b: v128): v128 { return v128.ne<i32>(a, b); }
function ne_u32(a: v128, b: v128): v128 { return v128.ne<u32>(a, b); }
function ne_i64(a: v128, b: v128): v128 { return v128.ne<i64>(a, b); }
function ne_u64(a: v128, b: v128): v128 { return v128.ne<u64>(a, b); }
function ne_f32(a: v128, b: v128): v128 { return v128.ne<f32>(a, b); }
function ne_f64(a: v128, b: v128): v128 { return v128.ne<f64>(a, b); }
function lt_i8(a: v128, b: v128): v128 { return v128.lt<i8>(a, b); }
function lt_u8(a: v128, b: v128): v128 { return v128.lt<u8>(a, b); }
function lt_i16(a: v128, b: v128): v128 { return v128.lt<i16>(a, b); }
function lt_u16(a: v128, b: v128): v128 { return v128.lt<u16>(a, b); }
function lt_i32(a: v128, b: v128): v128 { return v128.lt<i32>(a, b); }
function lt_u32(a: v128, b: v128): v128 { return v128.lt<u32>(a, b); }
function lt_i64(a: v128, b: v128): v128 { return v128.lt<i64>(a, b); }
function lt_f32(a: v128, b: v128): v128 { return v128.lt<f32>(a, b); }
function lt_f64(a: v128, b: v128): v128 { return v128.lt<f64>(a, b); }
function le_i8(a: v128, b: v128): v128 { return v128.le<i8>(a, b); }
function le_u8(a: v128, b: v128): v128 { return v128.le<u8>(a, b); }
function le_i16(a: v128, b: v128): v128 { return v128.le<i16>(a, b); }
function le_u16(a: v128, b: v128): v128 { return v128.le<u16>(a, b); }
function le_i32(a: v128, b: v128): v128 { return v128.le<i32>(a, b); }
function le_u32(a: v128, b: v128): v128 { return v128.le<u32>(a, b); }
function le_i64(a: v128, b: v128): v128 { return v128.le<i64>(a, b); }
function le_f32(a: v128, b: v128): v128 { return v128.le<f32>(a, b); }
function le_f64(a: v128, b: v128): v128 { return v128.le<f64>(a, b); }
function gt_i8(a: v128, b: v128): v128 { return v128.gt<i8>(a, b); }
function gt_u8(a: v128, b: v128): v128 { return v128.gt<u8>(a, b); }
function gt_i16(a: v128, b: v128): v128 { return v128.gt<i16>(a, b); }
function gt_u16(a: v128, b: v128): v128 { return v128.gt<u16>(a, b); }
function gt_i32(a: v128, b: v128): v128 { return v128.gt<i32>(a, b); }
function gt_u32(a: v128, b: v128): v128 { return v128.gt<u32>(a, b); }
function gt_i64(a: v128, b: v128): v128 { return v128.gt<i64>(a, b); }
function gt_f32(a: v128, b: v128): v128 { return v128.gt<f32>(a, b); }
function gt_f64(a: v128, b: v128): v128 { return v128.gt<f64>(a, b); }
function ge_i8(a: v128, b: v128): v128 { return v128.ge<i8>(a, b); }
function ge_u8(a: v128, b: v128): v128 { return v128.ge<u8>(a, b); }
function ge_i16(a: v128, b: v128): v128 { return v128.ge<i16>(a, b); }
function ge_u16(a: v128, b: v128): v128 { return v128.ge<u16>(a, b); }
function ge_i32(a: v128, b: v128): v128 { return v128.ge<i32>(a, b); }
function ge_u32(a: v128, b: v128): v128 { return v128.ge<u32>(a, b); }
function ge_i64(a: v128, b: v128): v128 { return v128.ge<i64>(a, b); }
function ge_f32(a: v128, b: v128): v128 { return v128.ge<f32>(a, b); }
function ge_f64(a: v128, b: v128): v128 { return v128.ge<f64>(a, b); }
function all_true_i8(a: v128): bool { return v128.all_true<i8>(a); }
function all_true_u8(a: v128): bool { return v128.all_true<u8>(a); }
function all_true_i16(a: v128): bool { return v128.all_true<i16>(a); }
function all_true_u16(a: v128): bool { return v128.all_true<u16>(a); }
function all_true_i32(a: v128): bool { return v128.all_true<i32>(a); }
function all_true_u32(a: v128): bool { return v128.all_true<u32>(a); }
function all_true_i64(a: v128): bool { return v128.all_true<i64>(a); }
function all_true_u64(a: v128): bool { return v128.all_true<u64>(a); }
function bitmask_i8(a: v128): i32 { return v128.bitmask<i8>(a); }
function bitmask_u8(a: v128): i32 { return v128.bitmask<u8>(a); }
function bitmask_i16(a: v128): i32 { return v128.bitmask<i16>(a); }
function bitmask_u16(a: v128): i32 { return v128.bitmask<u16>(a); }
function bitmask_i32(a: v128): i32 { return v128.bitmask<i32>(a); }
function bitmask_u32(a: v128): i32 { return v128.bitmask<u32>(a); }
function bitmask_i64(a: v128): i32 { return v128.bitmask<i64>(a); }
function bitmask_u64(a: v128): i32 { return v128.bitmask<u64>(a); }

assert(eq_i8(i8x16_a, i8x16_b) == i64x2(-281474976710656, 1095216660480));
assert(v128.eq<i8>(i8x16_a, i8x16_b) == i64x2(-281474976710656, 1095216660480));
assert(eq_u8(i8x16_a, i8x16_b) == i64x2(-281474976710656, 1095216660480));
assert(v128.eq<u8>(i8x16_a, i8x16_b) == i64x2(-281474976710656, 1095216660480));
assert(eq_i16(i16x8_a, i16x8_b) == i64x2(0, -4294967296));
assert(v128.eq<i16>(i16x8_a, i16x8_b) == i64x2(0, -4294967296));
assert(eq_u16(i16x8_a, i16x8_b) == i64x2(0, -4294967296));
assert(v128.eq<u16>(i16x8_a, i16x8_b) == i64x2(0, -4294967296));
assert(eq_i32(i32x4_a, i32x4_b) == i64x2(4294967295, 0));
assert(v128.eq<i32>(i32x4_a, i32x4_b) == i64x2(4294967295, 0));
assert(eq_u32(i32x4_a, i32x4_b) == i64x2(4294967295, 0));
assert(v128.eq<u32>(i32x4_a, i32x4_b) == i64x2(4294967295, 0));
assert(eq_i64(i64x2_a, i64x2_b) == i64x2(0, -1));
assert(v128.eq<i64>(i64x2_a, i64x2_b) == i64x2(0, -1));
assert(eq_u64(i64x2_a, i64x2_b) == i64x2(0, -1));
assert(v128.eq<u64>(i64x2_a, i64x2_b) == i64x2(0, -1));
assert(eq_f32(f32x4_a, f32x4_b) == i64x2(4294967295, 0));
assert(v128.eq<f32>(f32x4_a, f32x4_b) == i64x2(4294967295, 0));
assert(eq_f64(f64x2_a, f64x2_b) == i64x2(-1, 0));
assert(v128.eq<f64>(f64x2_a, f64x2_b) == i64x2(-1, 0));
assert(ne_i8(i8x16_a, i8x16_b) == i64x2(281474976710655, -1095216660481));
assert(v128.ne<i8>(i8x16_a, i8x16_b) == i64x2(281474976710655, -1095216660481));
assert(ne_u8(i8x16_a, i8x16_b) == i64x2(281474976710655, -1095216660481));
assert(v128.ne<u8>(i8x16_a, i8x16_b) == i64x2(281474976710655, -1095216660481));
assert(ne_i16(i16x8_a, i16x8_b) == i64x2(-1, 4294967295));
assert(v128.ne<i16>(i16x8_a, i16x8_b) == i64x2(-1, 4294967295));
assert(ne_u16(i16x8_a, i16x8_b) == i64x2(-1, 4294967295));
assert(v128.ne<u16>(i16x8_a, i16x8_b) == i64x2(-1, 4294967295));
assert(ne_i32(i32x4_a, i32x4_b) == i64x2(-4294967296, -1));
assert(v128.ne<i32>(i32x4_a, i32x4_b) == i64x2(-4294967296, -1));
assert(ne_u32(i32x4_a, i32x4_b) == i64x2(-4294967296, -1));
assert(v128.ne<u32>(i32x4_a, i32x4_b) == i64x2(-4294967296, -1));
assert(ne_i64(i64x2_a, i64x2_b) == i64x2(-1, 0));
assert(v128.ne<i64>(i64x2_a, i64x2_b) == i64x2(-1, 0));
assert(ne_u64(i64x2_a, i64x2_b) == i64x2(-1, 0));
assert(v128.ne<u64>(i64x2_a, i64x2_b) == i64x2(-1, 0));
assert(ne_f32(f32x4_a, f32x4_b) == i64x2(-4294967296, -1));
assert(v128.ne<f32>(f32x4_a, f32x4_b) == i64x2(-4294967296, -1));
assert(ne_f64(f64x2_a, f64x2_b) == i64x2(0, -1));
assert(v128.ne<f64>(f64x2_a, f64x2_b) == i64x2(0, -1));
assert(lt_i8(i8x16_a, i8x16_b) == i64x2(280375465148415, 280379743338240));
assert(v128.lt<i8>(i8x16_a, i8x16_b) == i64x2(280375465148415, 280379743338240));
assert(lt_u8(i8x16_a, i8x16_b) == i64x2(280375481794815, 16711680));
assert(v128.lt<u8>(i8x16_a, i8x16_b) == i64x2(280375481794815, 16711680));
assert(lt_i16(i16x8_a, i16x8_b) == i64x2(-281470681743361, 4294901760));
assert(v128.lt<i16>(i16x8_a, i16x8_b) == i64x2(-281470681743361, 4294901760));
assert(lt_u16(i16x8_a, i16x8_b) == i64x2(-281474976645121, 4294901760));
assert(v128.lt<u16>(i16x8_a, i16x8_b) == i64x2(-281474976645121, 4294901760));
assert(lt_i32(i32x4_a, i32x4_b) == i64x2(-4294967296, -4294967296));
assert(v128.lt<i32>(i32x4_a, i32x4_b) == i64x2(-4294967296, -4294967296));
assert(lt_u32(i32x4_a, i32x4_b) == i64x2(0, 4294967295));
assert(v128.lt<u32>(i32x4_a, i32x4_b) == i64x2(0, 4294967295));
assert(lt_i64(i64x2_a, i64x2_b) == i64x2(-1, 0));
assert(v128.lt<i64>(i64x2_a, i64x2_b) == i64x2(-1, 0));
assert(lt_f32(f32x4_a, f32x4_b) == i64x2(-4294967296, 0));
assert(v128.lt<f32>(f32x4_a, f32x4_b) == i64x2(-4294967296, 0));
assert(lt_f64(f64x2_a, f64x2_b) == i64x2(0, -1));
assert(v128.lt<f64>(f64x2_a, f64x2_b) == i64x2(0, -1));
assert(le_i8(i8x16_a, i8x16_b) == i64x2(-1099511562241, 281474959998720));
assert(v128.le<i8>(i8x16_a, i8x16_b) == i64x2(-1099511562241, 281474959998720));
assert(le_u8(i8x16_a, i8x16_b) == i64x2(-1099494915841, 1095233372160));
assert(v128.le<u8>(i8x16_a, i8x16_b) == i64x2(-1099494915841, 1095233372160));
assert(le_i16(i16x8_a, i16x8_b) == i64x2(-281470681743361, -65536));
assert(v128.le<i16>(i16x8_a, i16x8_b) == i64x2(-281470681743361, -65536));
assert(le_u16(i16x8_a, i16x8_b) == i64x2(-281474976645121, -65536));
assert(v128.le<u16>(i16x8_a, i16x8_b) == i64x2(-281474976645121, -65536));
assert(le_i32(i32x4_a, i32x4_b) == i64x2(-1, -4294967296));
assert(v128.le<i32>(i32x4_a, i32x4_b) == i64x2(-1, -4294967296));
assert(le_u32(i32x4_a, i32x4_b) == i64x2(4294967295, 4294967295));
assert(v128.le<u32>(i32x4_a, i32x4_b) == i64x2(4294967295, 4294967295));
assert(le_i64(i64x2_a, i64x2_b) == i64x2(-1, -1));
assert(v128.le<i64>(i64x2_a, i64x2_b) == i64x2(-1, -1));
assert(le_f32(f32x4_a, f32x4_b) == i64x2(-1, 0));
assert(v128.le<f32>(f32x4_a, f32x4_b) == i64x2(-1, 0));
assert(le_f64(f64x2_a, f64x2_b) == i64x2(-1, -1));
assert(v128.le<f64>(f64x2_a, f64x2_b) == i64x2(-1, -1));
assert(gt_i8(i8x16_a, i8x16_b) == i64x2(1099511562240, -281474959998721));
assert(v128.gt<i8>(i8x16_a, i8x16_b) == i64x2(1099511562240, -281474959998721));
assert(gt_u8(i8x16_a, i8x16_b) == i64x2(1099494915840, -1095233372161));
assert(v128.gt<u8>(i8x16_a, i8x16_b) == i64x2(1099494915840, -1095233372161));
assert(gt_i16(i16x8_a, i16x8_b) == i64x2(281470681743360, 65535));
assert(v128.gt<i16>(i16x8_a, i16x8_b) == i64x2(281470681743360, 65535));
assert(gt_u16(i16x8_a, i16x8_b) == i64x2(281474976645120, 65535));
assert(v128.gt<u16>(i16x8_a, i16x8_b) == i64x2(281474976645120, 65535));
assert(gt_i32(i32x4_a, i32x4_b) == i64x2(0, 4294967295));
assert(v128.gt<i32>(i32x4_a, i32x4_b) == i64x2(0, 4294967295));
assert(gt_u32(i32x4_a, i32x4_b) == i64x2(-4294967296, -4294967296));
assert(v128.gt<u32>(i32x4_a, i32x4_b) == i64x2(-4294967296, -4294967296));
assert(gt_i64(i64x2_a, i64x2_b) == i64x2(0, 0));
assert(v128.gt<i64>(i64x2_a, i64x2_b) == i64x2(0, 0));
assert(gt_f32(f32x4_a, f32x4_b) == i64x2(0, -1));
assert(v128.gt<f32>(f32x4_a, f32x4_b) == i64x2(0, -1));
assert(gt_f64(f64x2_a, f64x2_b) == i64x2(0, 0));
assert(v128.gt<f64>(f64x2_a, f64x2_b) == i64x2(0, 0));
assert(ge_i8(i8x16_a, i8x16_b) == i64x2(-280375465148416, -280379743338241));
assert(v128.ge<i8>(i8x16_a, i8x16_b) == i64x2(-280375465148416, -280379743338241));
assert(ge_u8(i8x16_a, i8x16_b) == i64x2(-280375481794816, -16711681));
assert(v128.ge<u8>(i8x16_a, i8x16_b) == i64x2(-280375481794816, -16711681));
assert(ge_i16(i16x8_a, i16x8_b) == i64x2(281470681743360, -4294901761));
assert(v128.ge<i16>(i16x8_a, i16x8_b) == i64x2(281470681743360, -4294901761));
assert(ge_u16(i16x8_a, i16x8_b) == i64x2(281474976645120, -4294901761));
assert(v128.ge<u16>(i16x8_a, i16x8_b) == i64x2(281474976645120, -4294901761));
assert(ge_i32(i32x4_a, i32x4_b) == i64x2(4294967295, 4294967295));
assert(v128.ge<i32>(i32x4_a, i32x4_b) == i64x2(4294967295, 4294967295));
assert(ge_u32(i32x4_a, i32x4_b) == i64x2(-1, -4294967296));
assert(v128.ge<u32>(i32x4_a, i32x4_b) == i64x2(-1, -4294967296));
assert(ge_i64(i64x2_a, i64x2_b) == i64x2(0, -1));
assert(v128.ge<i64>(i64x2_a, i64x2_b) == i64x2(0, -1));
assert(ge_f32(f32x4_a, f32x4_b) == i64x2(4294967295, -1));
assert(v128.ge<f32>(f32x4_a, f32x4_b) == i64x2(4294967295, -1));
assert(ge_f64(f64x2_a, f64x2_b) == i64x2(-1, 0));
assert(v128.ge<f64>(f64x2_a, f64x2_b) == i64x2(-1, 0));
assert(all_true_i8(i8x16_a) == false);
assert(v128.all_true<i8>(i8x16_a) == false);
assert(all_true_i8(i8x16_b) == false);
assert(v128.all_true<i8>(i8x16_b) == false);
assert(all_true_u8(i8x16_a) == false);
assert(v128.all_true<u8>(i8x16_a) == false);
assert(all_true_u8(i8x16_b) == false);
assert(v128.all_true<u8>(i8x16_b) == false);
assert(all_true_i16(i16x8_a) == false);
assert(v128.all_true<i16>(i16x8_a) == false);
assert(all_true_i16(i16x8_b) == false);
assert(v128.all_true<i16>(i16x8_b) == false);
assert(all_true_u16(i16x8_a) == false);
assert(v128.all_true<u16>(i16x8_a) == false);
assert(all_true_u16(i16x8_b) == false);
assert(v128.all_true<u16>(i16x8_b) == false);
assert(all_true_i32(i32x4_a) == true);
assert(v128.all_true<i32>(i32x4_a) == true);
assert(all_true_i32(i32x4_b) == true);
assert(v128.all_true<i32>(i32x4_b) == true);
assert(all_true_u32(i32x4_a) == true);
assert(v128.all_true<u32>(i32x4_a) == true);
assert(all_true_u32(i32x4_b) == true);
assert(v128.all_true<u32>(i32x4_b) == true);
assert(all_true_i64(i64x2_a) == true);
assert(v128.all_true<i64>(i64x2_a) == true);
assert(all_true_i64(i64x2_b) == true);
assert(v128.all_true<i64>(i64x2_b) == true);
assert(all_true_u64(i64x2_a) == true);
assert(v128.all_true<u64>(i64x2_a) == true);
assert(all_true_u64(i64x2_b) == true);
assert(v128.all_true<u64>(i64x2_b) == true);
assert(bitmask_i8(i8x16_a) == 10794);
assert(v128.bitmask<i8>(i8x16_a) == 10794);
assert(bitmask_i8(i8x16_b) == 1068);
assert(v128.bitmask<i8>(i8x16_b) == 1068);
assert(bitmask_u8(i8x16_a) == 10794);
assert(v128.bitmask<u8>(i8x16_a) == 10794);
assert(bitmask_u8(i8x16_b) == 1068);
assert(v128.bitmask<u8>(i8x16_b) == 1068);
assert(bitmask_i16(i16x8_a) == 42);
assert(v128.bitmask<i16>(i16x8_a) == 42);
assert(bitmask_i16(i16x8_b) == 40);
assert(v128.bitmask<i16>(i16x8_b) == 40);
assert(bitmask_u16(i16x8_a) == 42);
assert(v128.bitmask<u16>(i16x8_a) == 42);
assert(bitmask_u16(i16x8_b) == 40);
assert(v128.bitmask<u16>(i16x8_b) == 40);
assert(bitmask_i32(i32x4_a) == 10);
assert(v128.bitmask<i32>(i32x4_a) == 10);
assert(bitmask_i32(i32x4_b) == 4);
assert(v128.bitmask<i32>(i32x4_b) == 4);
assert(bitmask_u32(i32x4_a) == 10);
assert(v128.bitmask<u32>(i32x4_a) == 10);
assert(bitmask_u32(i32x4_b) == 4);
assert(v128.bitmask<u32>(i32x4_b) == 4);
assert(bitmask_i64(i64x2_a) == 1);
assert(v128.bitmask<i64>(i64x2_a) == 1);
assert(bitmask_i64(i64x2_b) == 0);
assert(v128.bitmask<i64>(i64x2_b) == 0);
assert(bitmask_u64(i64x2_a) == 1);
assert(v128.bitmask<u64>(i64x2_a) == 1);
assert(bitmask_u64(i64x2_b) == 0);
assert(v128.bitmask<u64>(i64x2_b) == 0);
