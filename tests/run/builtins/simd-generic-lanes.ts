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

function splat_i8(x: i8): v128 { return v128.splat<i8>(x); }
function splat_u8(x: u8): v128 { return v128.splat<u8>(x); }
function splat_i16(x: i16): v128 { return v128.splat<i16>(x); }
function splat_u16(x: u16): v128 { return v128.splat<u16>(x); }
function splat_i32(x: i32): v128 { return v128.splat<i32>(x); }
function splat_u32(x: u32): v128 { return v128.splat<u32>(x); }
function splat_i64(x: i64): v128 { return v128.splat<i64>(x); }
function splat_u64(x: u64): v128 { return v128.splat<u64>(x); }
function splat_f32(x: f32): v128 { return v128.splat<f32>(x); }
function splat_f64(x: f64): v128 { return v128.splat<f64>(x); }
function extract_lane_i8(a: v128): i8 { return v128.extract_lane<i8>(a, 15); }
function extract_lane_i8_first(a: v128): i8 { return v128.extract_lane<i8>(a, 0); }
function extract_lane_u8(a: v128): u8 { return v128.extract_lane<u8>(a, 15); }
function extract_lane_u8_first(a: v128): u8 { return v128.extract_lane<u8>(a, 0); }
function extract_lane_i16(a: v128): i16 { return v128.extract_lane<i16>(a, 7); }
function extract_lane_i16_first(a: v128): i16 { return v128.extract_lane<i16>(a, 0); }
function extract_lane_u16(a: v128): u16 { return v128.extract_lane<u16>(a, 7); }
function extract_lane_u16_first(a: v128): u16 { return v128.extract_lane<u16>(a, 0); }
function extract_lane_i32(a: v128): i32 { return v128.extract_lane<i32>(a, 3); }
function extract_lane_i32_first(a: v128): i32 { return v128.extract_lane<i32>(a, 0); }
function extract_lane_u32(a: v128): u32 { return v128.extract_lane<u32>(a, 3); }
function extract_lane_u32_first(a: v128): u32 { return v128.extract_lane<u32>(a, 0); }
function extract_lane_i64(a: v128): i64 { return v128.extract_lane<i64>(a, 1); }
function extract_lane_i64_first(a: v128): i64 { return v128.extract_lane<i64>(a, 0); }
function extract_lane_u64(a: v128): u64 { return v128.extract_lane<u64>(a, 1); }
function extract_lane_u64_first(a: v128): u64 { return v128.extract_lane<u64>(a, 0); }
function extract_lane_f32(a: v128): f32 { return v128.extract_lane<f32>(a, 3); }
function extract_lane_f32_first(a: v128): f32 { return v128.extract_lane<f32>(a, 0); }
function extract_lane_f64(a: v128): f64 { return v128.extract_lane<f64>(a, 1); }
function extract_lane_f64_first(a: v128): f64 { return v128.extract_lane<f64>(a, 0); }
function replace_lane_i8(a: v128, x: i8): v128 { return v128.replace_lane<i8>(a, 1, x); }
function replace_lane_u8(a: v128, x: u8): v128 { return v128.replace_lane<u8>(a, 1, x); }
function replace_lane_i16(a: v128, x: i16): v128 { return v128.replace_lane<i16>(a, 1, x); }
function replace_lane_u16(a: v128, x: u16): v128 { return v128.replace_lane<u16>(a, 1, x); }
function replace_lane_i32(a: v128, x: i32): v128 { return v128.replace_lane<i32>(a, 1, x); }
function replace_lane_u32(a: v128, x: u32): v128 { return v128.replace_lane<u32>(a, 1, x); }
function replace_lane_i64(a: v128, x: i64): v128 { return v128.replace_lane<i64>(a, 1, x); }
function replace_lane_u64(a: v128, x: u64): v128 { return v128.replace_lane<u64>(a, 1, x); }
function replace_lane_f32(a: v128, x: f32): v128 { return v128.replace_lane<f32>(a, 1, x); }
function replace_lane_f64(a: v128, x: f64): v128 { return v128.replace_lane<f64>(a, 1, x); }
function shl_i8(a: v128, n: i32): v128 { return v128.shl<i8>(a, n); }
function shl_u8(a: v128, n: i32): v128 { return v128.shl<u8>(a, n); }
function shl_i16(a: v128, n: i32): v128 { return v128.shl<i16>(a, n); }
function shl_u16(a: v128, n: i32): v128 { return v128.shl<u16>(a, n); }
function shl_i32(a: v128, n: i32): v128 { return v128.shl<i32>(a, n); }
function shl_u32(a: v128, n: i32): v128 { return v128.shl<u32>(a, n); }
function shl_i64(a: v128, n: i32): v128 { return v128.shl<i64>(a, n); }
function shl_u64(a: v128, n: i32): v128 { return v128.shl<u64>(a, n); }
function shr_i8(a: v128, n: i32): v128 { return v128.shr<i8>(a, n); }
function shr_u8(a: v128, n: i32): v128 { return v128.shr<u8>(a, n); }
function shr_i16(a: v128, n: i32): v128 { return v128.shr<i16>(a, n); }
function shr_u16(a: v128, n: i32): v128 { return v128.shr<u16>(a, n); }
function shr_i32(a: v128, n: i32): v128 { return v128.shr<i32>(a, n); }
function shr_u32(a: v128, n: i32): v128 { return v128.shr<u32>(a, n); }
function shr_i64(a: v128, n: i32): v128 { return v128.shr<i64>(a, n); }
function shr_u64(a: v128, n: i32): v128 { return v128.shr<u64>(a, n); }
function popcnt_i8(a: v128): v128 { return v128.popcnt<i8>(a); }
function popcnt_u8(a: v128): v128 { return v128.popcnt<u8>(a); }
function ceil_f32(a: v128): v128 { return v128.ceil<f32>(a); }
function ceil_f64(a: v128): v128 { return v128.ceil<f64>(a); }
function floor_f32(a: v128): v128 { return v128.floor<f32>(a); }
function floor_f64(a: v128): v128 { return v128.floor<f64>(a); }
function trunc_f32(a: v128): v128 { return v128.trunc<f32>(a); }
function trunc_f64(a: v128): v128 { return v128.trunc<f64>(a); }
function nearest_f32(a: v128): v128 { return v128.nearest<f32>(a); }
function nearest_f64(a: v128): v128 { return v128.nearest<f64>(a); }
function shuffle_i8(a: v128, b: v128): v128 { return v128.shuffle<i8>(a, b, 1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 2, 5, 8, 11, 14); }
function shuffle_u8(a: v128, b: v128): v128 { return v128.shuffle<u8>(a, b, 1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 2, 5, 8, 11, 14); }
function shuffle_i16(a: v128, b: v128): v128 { return v128.shuffle<i16>(a, b, 1, 4, 7, 10, 13, 0, 3, 6); }
function shuffle_u16(a: v128, b: v128): v128 { return v128.shuffle<u16>(a, b, 1, 4, 7, 10, 13, 0, 3, 6); }
function shuffle_i32(a: v128, b: v128): v128 { return v128.shuffle<i32>(a, b, 1, 4, 7, 2); }
function shuffle_u32(a: v128, b: v128): v128 { return v128.shuffle<u32>(a, b, 1, 4, 7, 2); }
function shuffle_i64(a: v128, b: v128): v128 { return v128.shuffle<i64>(a, b, 1, 0); }
function shuffle_u64(a: v128, b: v128): v128 { return v128.shuffle<u64>(a, b, 1, 0); }
function shuffle_f32(a: v128, b: v128): v128 { return v128.shuffle<f32>(a, b, 1, 4, 7, 2); }
function shuffle_f64(a: v128, b: v128): v128 { return v128.shuffle<f64>(a, b, 1, 0); }
function splat_isize(x: isize): v128 { return v128.splat<isize>(x); }
function splat_usize(x: usize): v128 { return v128.splat<usize>(x); }

assert(splat_i8(-5) == i64x2(-289360691352306693, -289360691352306693));
assert(v128.splat<i8>(-5) == i64x2(-289360691352306693, -289360691352306693));
assert(splat_u8(200) == i64x2(-3978709506094217016, -3978709506094217016));
assert(v128.splat<u8>(200) == i64x2(-3978709506094217016, -3978709506094217016));
assert(splat_i16(-300) == i64x2(-84162302251303212, -84162302251303212));
assert(v128.splat<i16>(-300) == i64x2(-84162302251303212, -84162302251303212));
assert(splat_u16(60000) == i64x2(-1557987769100211616, -1557987769100211616));
assert(v128.splat<u16>(60000) == i64x2(-1557987769100211616, -1557987769100211616));
assert(splat_i32(-70000) == i64x2(-300643415822704, -300643415822704));
assert(v128.splat<i32>(-70000) == i64x2(-300643415822704, -300643415822704));
assert(splat_u32(4000000000) == i64x2(-1266874885709551616, -1266874885709551616));
assert(v128.splat<u32>(4000000000) == i64x2(-1266874885709551616, -1266874885709551616));
assert(splat_i64(-5000000000) == i64x2(-5000000000, -5000000000));
assert(v128.splat<i64>(-5000000000) == i64x2(-5000000000, -5000000000));
assert(splat_u64(18000000000000000000) == i64x2(-446744073709551616, -446744073709551616));
assert(v128.splat<u64>(18000000000000000000) == i64x2(-446744073709551616, -446744073709551616));
assert(splat_f32(1.25) == i64x2(4584664421730615296, 4584664421730615296));
assert(v128.splat<f32>(1.25) == i64x2(4584664421730615296, 4584664421730615296));
assert(splat_f64(-2.5) == i64x2(-4610560118520545280, -4610560118520545280));
assert(v128.splat<f64>(-2.5) == i64x2(-4610560118520545280, -4610560118520545280));
assert(extract_lane_i8(i8x16_a) == 9);
assert(v128.extract_lane<i8>(i8x16_a, 15) == 9);
assert(extract_lane_i8_first(i8x16_a) == 1);
assert(v128.extract_lane<i8>(i8x16_a, 0) == 1);
assert(extract_lane_u8(i8x16_a) == 9);
assert(v128.extract_lane<u8>(i8x16_a, 15) == 9);
assert(extract_lane_u8_first(i8x16_a) == 1);
assert(v128.extract_lane<u8>(i8x16_a, 0) == 1);
assert(extract_lane_i16(i16x8_a) == 15);
assert(v128.extract_lane<i16>(i16x8_a, 7) == 15);
assert(extract_lane_i16_first(i16x8_a) == 1);
assert(v128.extract_lane<i16>(i16x8_a, 0) == 1);
assert(extract_lane_u16(i16x8_a) == 15);
assert(v128.extract_lane<u16>(i16x8_a, 7) == 15);
assert(extract_lane_u16_first(i16x8_a) == 1);
assert(v128.extract_lane<u16>(i16x8_a, 0) == 1);
assert(extract_lane_i32(i32x4_a) == -2147483648);
assert(v128.extract_lane<i32>(i32x4_a, 3) == -2147483648);
assert(extract_lane_i32_first(i32x4_a) == 1);
assert(v128.extract_lane<i32>(i32x4_a, 0) == 1);
assert(extract_lane_u32(i32x4_a) == 2147483648);
assert(v128.extract_lane<u32>(i32x4_a, 3) == 2147483648);
assert(extract_lane_u32_first(i32x4_a) == 1);
assert(v128.extract_lane<u32>(i32x4_a, 0) == 1);
assert(extract_lane_i64(i64x2_a) == 9223372036854775807);
assert(v128.extract_lane<i64>(i64x2_a, 1) == 9223372036854775807);
assert(extract_lane_i64_first(i64x2_a) == -5);
assert(v128.extract_lane<i64>(i64x2_a, 0) == -5);
assert(extract_lane_u64(i64x2_a) == 9223372036854775807);
assert(v128.extract_lane<u64>(i64x2_a, 1) == 9223372036854775807);
assert(extract_lane_u64_first(i64x2_a) == 18446744073709551611);
assert(v128.extract_lane<u64>(i64x2_a, 0) == 18446744073709551611);
assert(extract_lane_f32(f32x4_a) == 0.5);
assert(v128.extract_lane<f32>(f32x4_a, 3) == 0.5);
assert(extract_lane_f32_first(f32x4_a) == 1.5);
assert(v128.extract_lane<f32>(f32x4_a, 0) == 1.5);
assert(extract_lane_f64(f64x2_a) == -1234.75);
assert(v128.extract_lane<f64>(f64x2_a, 1) == -1234.75);
assert(extract_lane_f64_first(f64x2_a) == 1.5);
assert(v128.extract_lane<f64>(f64x2_a, 0) == 1.5);
assert(replace_lane_i8(i8x16_a, -5) == i64x2(1081005197746240257, 650769191602789476));
assert(v128.replace_lane<i8>(i8x16_a, 1, -5) == i64x2(1081005197746240257, 650769191602789476));
assert(replace_lane_u8(i8x16_a, 200) == i64x2(1081005197746227201, 650769191602789476));
assert(v128.replace_lane<u8>(i8x16_a, 1, 200) == i64x2(1081005197746227201, 650769191602789476));
assert(replace_lane_i16(i16x8_a, -300) == i64x2(-8444120448025493503, 4222126798176255));
assert(v128.replace_lane<i16>(i16x8_a, 1, -300) == i64x2(-8444120448025493503, 4222126798176255));
assert(replace_lane_u16(i16x8_a, 60000) == i64x2(-8444120448368639999, 4222126798176255));
assert(v128.replace_lane<u16>(i16x8_a, 1, 60000) == i64x2(-8444120448368639999, 4222126798176255));
assert(replace_lane_i32(i32x4_a, -70000) == i64x2(-300647710719999, -9223372034707292161));
assert(v128.replace_lane<i32>(i32x4_a, 1, -70000) == i64x2(-300647710719999, -9223372034707292161));
assert(replace_lane_u32(i32x4_a, 4000000000) == i64x2(-1266874889709551615, -9223372034707292161));
assert(v128.replace_lane<u32>(i32x4_a, 1, 4000000000) == i64x2(-1266874889709551615, -9223372034707292161));
assert(replace_lane_i64(i64x2_a, -5000000000) == i64x2(-5, -5000000000));
assert(v128.replace_lane<i64>(i64x2_a, 1, -5000000000) == i64x2(-5, -5000000000));
assert(replace_lane_u64(i64x2_a, 18000000000000000000) == i64x2(-5, -446744073709551616));
assert(v128.replace_lane<u64>(i64x2_a, 1, 18000000000000000000) == i64x2(-5, -446744073709551616));
assert(replace_lane_f32(f32x4_a, 1.25) == i64x2(4584664421732712448, 4539628425621808128));
assert(v128.replace_lane<f32>(f32x4_a, 1, 1.25) == i64x2(4584664421732712448, 4539628425621808128));
assert(replace_lane_f64(f64x2_a, -2.5) == i64x2(4609434218613702656, -4610560118520545280));
assert(v128.replace_lane<f64>(f64x2_a, 1, -2.5) == i64x2(4609434218613702656, -4610560118520545280));
assert(shl_i8(i8x16_a, 3) == i64x2(8646912353462972424, 5204182082670092320));
assert(v128.shl<i8>(i8x16_a, 3) == i64x2(8646912353462972424, 5204182082670092320));
assert(shl_i8(i8x16_a, 67) == i64x2(8646912353462972424, 5204182082670092320));
assert(v128.shl<i8>(i8x16_a, 67) == i64x2(8646912353462972424, 5204182082670092320));
assert(shl_u8(i8x16_a, 3) == i64x2(8646912353462972424, 5204182082670092320));
assert(v128.shl<u8>(i8x16_a, 3) == i64x2(8646912353462972424, 5204182082670092320));
assert(shl_u8(i8x16_a, 67) == i64x2(8646912353462972424, 5204182082670092320));
assert(v128.shl<u8>(i8x16_a, 67) == i64x2(8646912353462972424, 5204182082670092320));
assert(shl_i16(i16x8_a, 3) == i64x2(6233168255795593224, 33776997205344248));
assert(v128.shl<i16>(i16x8_a, 3) == i64x2(6233168255795593224, 33776997205344248));
assert(shl_i16(i16x8_a, 67) == i64x2(6233168255795593224, 33776997205344248));
assert(v128.shl<i16>(i16x8_a, 67) == i64x2(6233168255795593224, 33776997205344248));
assert(shl_u16(i16x8_a, 3) == i64x2(6233168255795593224, 33776997205344248));
assert(v128.shl<u16>(i16x8_a, 3) == i64x2(6233168255795593224, 33776997205344248));
assert(shl_u16(i16x8_a, 67) == i64x2(6233168255795593224, 33776997205344248));
assert(v128.shl<u16>(i16x8_a, 67) == i64x2(6233168255795593224, 33776997205344248));
assert(shl_i32(i32x4_a, 3) == i64x2(-68719476728, 4294967288));
assert(v128.shl<i32>(i32x4_a, 3) == i64x2(-68719476728, 4294967288));
assert(shl_i32(i32x4_a, 67) == i64x2(-68719476728, 4294967288));
assert(v128.shl<i32>(i32x4_a, 67) == i64x2(-68719476728, 4294967288));
assert(shl_u32(i32x4_a, 3) == i64x2(-68719476728, 4294967288));
assert(v128.shl<u32>(i32x4_a, 3) == i64x2(-68719476728, 4294967288));
assert(shl_u32(i32x4_a, 67) == i64x2(-68719476728, 4294967288));
assert(v128.shl<u32>(i32x4_a, 67) == i64x2(-68719476728, 4294967288));
assert(shl_i64(i64x2_a, 3) == i64x2(-40, -8));
assert(v128.shl<i64>(i64x2_a, 3) == i64x2(-40, -8));
assert(shl_i64(i64x2_a, 67) == i64x2(-40, -8));
assert(v128.shl<i64>(i64x2_a, 67) == i64x2(-40, -8));
assert(shl_u64(i64x2_a, 3) == i64x2(-40, -8));
assert(v128.shl<u64>(i64x2_a, 3) == i64x2(-40, -8));
assert(shl_u64(i64x2_a, 67) == i64x2(-40, -8));
assert(v128.shl<u64>(i64x2_a, 67) == i64x2(-40, -8));
assert(shr_i8(i8x16_a, 3) == i64x2(72321545531358976, 72337990844216076));
assert(v128.shr<i8>(i8x16_a, 3) == i64x2(72321545531358976, 72337990844216076));
assert(shr_i8(i8x16_a, 67) == i64x2(72321545531358976, 72337990844216076));
assert(v128.shr<i8>(i8x16_a, 67) == i64x2(72321545531358976, 72337990844216076));
assert(shr_u8(i8x16_a, 3) == i64x2(72075251168583424, 72091696481440524));
assert(v128.shr<u8>(i8x16_a, 3) == i64x2(72075251168583424, 72091696481440524));
assert(shr_u8(i8x16_a, 67) == i64x2(72075251168583424, 72091696481440524));
assert(v128.shr<u8>(i8x16_a, 67) == i64x2(72075251168583424, 72091696481440524));
assert(shr_i16(i16x8_a, 3) == i64x2(-1055515052242698240, 281479003246591));
assert(v128.shr<i16>(i16x8_a, 3) == i64x2(-1055515052242698240, 281479003246591));
assert(shr_i16(i16x8_a, 67) == i64x2(-1055515052242698240, 281479003246591));
assert(v128.shr<i16>(i16x8_a, 67) == i64x2(-1055515052242698240, 281479003246591));
assert(shr_u16(i16x8_a, 3) == i64x2(1250327953212899328, 281475245150207));
assert(v128.shr<u16>(i16x8_a, 3) == i64x2(1250327953212899328, 281475245150207));
assert(shr_u16(i16x8_a, 67) == i64x2(1250327953212899328, 281475245150207));
assert(v128.shr<u16>(i16x8_a, 67) == i64x2(1250327953212899328, 281475245150207));
assert(shr_i32(i32x4_a, 3) == i64x2(-4294967296, -1152921504338411521));
assert(v128.shr<i32>(i32x4_a, 3) == i64x2(-4294967296, -1152921504338411521));
assert(shr_i32(i32x4_a, 67) == i64x2(-4294967296, -1152921504338411521));
assert(v128.shr<i32>(i32x4_a, 67) == i64x2(-4294967296, -1152921504338411521));
assert(shr_u32(i32x4_a, 3) == i64x2(2305843004918726656, 1152921504875282431));
assert(v128.shr<u32>(i32x4_a, 3) == i64x2(2305843004918726656, 1152921504875282431));
assert(shr_u32(i32x4_a, 67) == i64x2(2305843004918726656, 1152921504875282431));
assert(v128.shr<u32>(i32x4_a, 67) == i64x2(2305843004918726656, 1152921504875282431));
assert(shr_i64(i64x2_a, 3) == i64x2(-1, 1152921504606846975));
assert(v128.shr<i64>(i64x2_a, 3) == i64x2(-1, 1152921504606846975));
assert(shr_i64(i64x2_a, 67) == i64x2(-1, 1152921504606846975));
assert(v128.shr<i64>(i64x2_a, 67) == i64x2(-1, 1152921504606846975));
assert(shr_u64(i64x2_a, 3) == i64x2(2305843009213693951, 1152921504606846975));
assert(v128.shr<u64>(i64x2_a, 3) == i64x2(2305843009213693951, 1152921504606846975));
assert(shr_u64(i64x2_a, 67) == i64x2(2305843009213693951, 1152921504606846975));
assert(v128.shr<u64>(i64x2_a, 67) == i64x2(2305843009213693951, 1152921504606846975));
assert(popcnt_i8(i8x16_a) == i64x2(288231505828906753, 144968417722565635));
assert(v128.popcnt<i8>(i8x16_a) == i64x2(288231505828906753, 144968417722565635));
assert(popcnt_u8(i8x16_a) == i64x2(288231505828906753, 144968417722565635));
assert(v128.popcnt<u8>(i8x16_a) == i64x2(288231505828906753, 144968417722565635));
assert(ceil_f32(f32x4_a) == i64x2(-4611686017353646080, 4575657222640772096));
assert(v128.ceil<f32>(f32x4_a) == i64x2(-4611686017353646080, 4575657222640772096));
assert(ceil_f64(f64x2_a) == i64x2(4611686018427387904, -4570230032013721600));
assert(v128.ceil<f64>(f64x2_a) == i64x2(4611686018427387904, -4570230032013721600));
assert(floor_f32(f32x4_a) == i64x2(-4593671618852552704, 1232348160));
assert(v128.floor<f32>(f32x4_a) == i64x2(-4593671618852552704, 1232348160));
assert(floor_f64(f64x2_a) == i64x2(4607182418800017408, -4570225633967210496));
assert(v128.floor<f64>(f64x2_a) == i64x2(4607182418800017408, -4570225633967210496));
assert(trunc_f32(f32x4_a) == i64x2(-4611686017362034688, 1232348160));
assert(v128.trunc<f32>(f32x4_a) == i64x2(-4611686017362034688, 1232348160));
assert(trunc_f64(f64x2_a) == i64x2(4607182418800017408, -4570230032013721600));
assert(v128.trunc<f64>(f64x2_a) == i64x2(4607182418800017408, -4570230032013721600));
assert(nearest_f32(f32x4_a) == i64x2(-4611686017353646080, 1232348160));
assert(v128.nearest<f32>(f32x4_a) == i64x2(-4611686017353646080, 1232348160));
assert(nearest_f64(f64x2_a) == i64x2(4611686018427387904, -4570225633967210496));
assert(v128.nearest<f64>(f64x2_a) == i64x2(4611686018427387904, -4570225633967210496));
assert(shuffle_i8(i8x16_a, i8x16_b) == i64x2(69812388073799678, 558556854762873189));
assert(v128.shuffle<i8>(i8x16_a, i8x16_b, 1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 2, 5, 8, 11, 14) == i64x2(69812388073799678, 558556854762873189));
assert(shuffle_u8(i8x16_a, i8x16_b) == i64x2(69812388073799678, 558556854762873189));
assert(v128.shuffle<u8>(i8x16_a, i8x16_b, 1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 2, 5, 8, 11, 14) == i64x2(69812388073799678, 558556854762873189));
assert(shuffle_i16(i16x8_a, i16x8_b) == i64x2(3474808654065041406, 152625957961727));
assert(v128.shuffle<i16>(i16x8_a, i16x8_b, 1, 4, 7, 10, 13, 0, 3, 6) == i64x2(3474808654065041406, 152625957961727));
assert(shuffle_u16(i16x8_a, i16x8_b) == i64x2(3474808654065041406, 152625957961727));
assert(v128.shuffle<u16>(i16x8_a, i16x8_b, 1, 4, 7, 10, 13, 0, 3, 6) == i64x2(3474808654065041406, 152625957961727));
assert(shuffle_i32(i32x4_a, i32x4_b) == i64x2(8589934590, 9223372032559908512));
assert(v128.shuffle<i32>(i32x4_a, i32x4_b, 1, 4, 7, 2) == i64x2(8589934590, 9223372032559908512));
assert(shuffle_u32(i32x4_a, i32x4_b) == i64x2(8589934590, 9223372032559908512));
assert(v128.shuffle<u32>(i32x4_a, i32x4_b, 1, 4, 7, 2) == i64x2(8589934590, 9223372032559908512));
assert(shuffle_i64(i64x2_a, i64x2_b) == i64x2(9223372036854775807, -5));
assert(v128.shuffle<i64>(i64x2_a, i64x2_b, 1, 0) == i64x2(9223372036854775807, -5));
assert(shuffle_u64(i64x2_a, i64x2_b) == i64x2(9223372036854775807, -5));
assert(v128.shuffle<u64>(i64x2_a, i64x2_b, 1, 0) == i64x2(9223372036854775807, -5));
assert(shuffle_f32(f32x4_a, f32x4_b) == i64x2(4593671623140179968, 5292895045534351360));
assert(v128.shuffle<f32>(f32x4_a, f32x4_b, 1, 4, 7, 2) == i64x2(4593671623140179968, 5292895045534351360));
assert(shuffle_f64(f64x2_a, f64x2_b) == i64x2(-4570226733478838272, 4609434218613702656));
assert(v128.shuffle<f64>(f64x2_a, f64x2_b, 1, 0) == i64x2(-4570226733478838272, 4609434218613702656));
assert(splat_isize(7) == i64x2(30064771079, 30064771079));
assert(v128.splat<isize>(7) == i64x2(30064771079, 30064771079));
assert(splat_usize(7) == i64x2(30064771079, 30064771079));
assert(v128.splat<usize>(7) == i64x2(30064771079, 30064771079));
