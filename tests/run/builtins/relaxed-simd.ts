// Relaxed operations, where the results do not depend on the machine.
// @oracle: skip Node's compiler forgets the addend of a relaxed dot product
// @args: --enable relaxed-simd

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

function i8x16_relaxed_swizzle(a: v128, b: v128): v128 { return i8x16.relaxed_swizzle(a, b); }
function i32x4_relaxed_trunc_f32x4_s(a: v128): v128 { return i32x4.relaxed_trunc_f32x4_s(a); }
function i32x4_relaxed_trunc_f32x4_u(a: v128): v128 { return i32x4.relaxed_trunc_f32x4_u(a); }
function i32x4_relaxed_trunc_f64x2_s_zero(a: v128): v128 { return i32x4.relaxed_trunc_f64x2_s_zero(a); }
function i32x4_relaxed_trunc_f64x2_u_zero(a: v128): v128 { return i32x4.relaxed_trunc_f64x2_u_zero(a); }
function f32x4_relaxed_madd(a: v128, b: v128, c: v128): v128 { return f32x4.relaxed_madd(a, b, c); }
function f32x4_relaxed_nmadd(a: v128, b: v128, c: v128): v128 { return f32x4.relaxed_nmadd(a, b, c); }
function f64x2_relaxed_madd(a: v128, b: v128, c: v128): v128 { return f64x2.relaxed_madd(a, b, c); }
function f64x2_relaxed_nmadd(a: v128, b: v128, c: v128): v128 { return f64x2.relaxed_nmadd(a, b, c); }
function i8x16_relaxed_laneselect(a: v128, b: v128, m: v128): v128 { return i8x16.relaxed_laneselect(a, b, m); }
function i16x8_relaxed_laneselect(a: v128, b: v128, m: v128): v128 { return i16x8.relaxed_laneselect(a, b, m); }
function i32x4_relaxed_laneselect(a: v128, b: v128, m: v128): v128 { return i32x4.relaxed_laneselect(a, b, m); }
function i64x2_relaxed_laneselect(a: v128, b: v128, m: v128): v128 { return i64x2.relaxed_laneselect(a, b, m); }
function f32x4_relaxed_min(a: v128, b: v128): v128 { return f32x4.relaxed_min(a, b); }
function f32x4_relaxed_max(a: v128, b: v128): v128 { return f32x4.relaxed_max(a, b); }
function f64x2_relaxed_min(a: v128, b: v128): v128 { return f64x2.relaxed_min(a, b); }
function f64x2_relaxed_max(a: v128, b: v128): v128 { return f64x2.relaxed_max(a, b); }
function i16x8_relaxed_q15mulr_s(a: v128, b: v128): v128 { return i16x8.relaxed_q15mulr_s(a, b); }
function i16x8_relaxed_dot_i8x16_i7x16_s(a: v128, b: v128): v128 { return i16x8.relaxed_dot_i8x16_i7x16_s(a, b); }
function i32x4_relaxed_dot_i8x16_i7x16_add_s(a: v128, b: v128, c: v128): v128 { return i32x4.relaxed_dot_i8x16_i7x16_add_s(a, b, c); }
function relaxed_trunc_i32(a: v128): v128 { return v128.relaxed_trunc<i32>(a); }
function relaxed_trunc_u32(a: v128): v128 { return v128.relaxed_trunc<u32>(a); }
function relaxed_trunc_zero_i32(a: v128): v128 { return v128.relaxed_trunc_zero<i32>(a); }
function relaxed_trunc_zero_u32(a: v128): v128 { return v128.relaxed_trunc_zero<u32>(a); }
function relaxed_madd_f32(a: v128, b: v128, c: v128): v128 { return v128.relaxed_madd<f32>(a, b, c); }
function relaxed_nmadd_f64(a: v128, b: v128, c: v128): v128 { return v128.relaxed_nmadd<f64>(a, b, c); }
function relaxed_laneselect_u8(a: v128, b: v128, m: v128): v128 { return v128.relaxed_laneselect<u8>(a, b, m); }
function relaxed_laneselect_u64(a: v128, b: v128, m: v128): v128 { return v128.relaxed_laneselect<u64>(a, b, m); }
function relaxed_min_f32(a: v128, b: v128): v128 { return v128.relaxed_min<f32>(a, b); }
function relaxed_max_f64(a: v128, b: v128): v128 { return v128.relaxed_max<f64>(a, b); }
function relaxed_q15mulr_i16(a: v128, b: v128): v128 { return v128.relaxed_q15mulr<i16>(a, b); }
function relaxed_dot_i16(a: v128, b: v128): v128 { return v128.relaxed_dot<i16>(a, b); }
function relaxed_dot_add_i32(a: v128, b: v128, c: v128): v128 { return v128.relaxed_dot_add<i32>(a, b, c); }
function relaxed_swizzle(a: v128, b: v128): v128 { return v128.relaxed_swizzle(a, b); }

assert(i8x16_relaxed_swizzle(i8x16_a, i8x16(15, 14, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)) == i64x2(-9187347620735940855, -62557536072233216));
assert(i8x16.relaxed_swizzle(i8x16_a, i8x16(15, 14, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)) == i64x2(-9187347620735940855, -62557536072233216));
assert(i32x4_relaxed_trunc_f32x4_s(f32x4_a) == i64x2(-8589934591, 1000000));
assert(i32x4.relaxed_trunc_f32x4_s(f32x4_a) == i64x2(-8589934591, 1000000));
assert(i32x4_relaxed_trunc_f32x4_u(f32x4_a) == i64x2(1, 1000000));
assert(i32x4.relaxed_trunc_f32x4_u(f32x4_a) == i64x2(1, 1000000));
assert(i32x4_relaxed_trunc_f64x2_s_zero(f64x2_a) == i64x2(-5299989643263, 0));
assert(i32x4.relaxed_trunc_f64x2_s_zero(f64x2_a) == i64x2(-5299989643263, 0));
assert(i32x4_relaxed_trunc_f64x2_u_zero(f64x2_a) == i64x2(1, 0));
assert(i32x4.relaxed_trunc_f64x2_u_zero(f64x2_a) == i64x2(1, 0));
assert(f32x4_relaxed_madd(f32x4(1.0, 2.0, 0.5, -4.0), f32x4_b, f32x4(1.0, 2.0, 0.5, -4.0)) == i64x2(4692750812795895808, -4566650018926166016));
assert(f32x4.relaxed_madd(f32x4(1.0, 2.0, 0.5, -4.0), f32x4_b, f32x4(1.0, 2.0, 0.5, -4.0)) == i64x2(4692750812795895808, -4566650018926166016));
assert(f32x4_relaxed_nmadd(f32x4(1.0, 2.0, 0.5, -4.0), f32x4_b, f32x4(1.0, 2.0, 0.5, -4.0)) == i64x2(-4557642819694493696, -4593671618834726912));
assert(f32x4.relaxed_nmadd(f32x4(1.0, 2.0, 0.5, -4.0), f32x4_b, f32x4(1.0, 2.0, 0.5, -4.0)) == i64x2(-4557642819694493696, -4593671618834726912));
assert(f64x2_relaxed_madd(f64x2(1.0, 0.25), f64x2_b, f64x2(1.0, 0.25)) == i64x2(4612811918334230528, 4600427019358961664));
assert(f64x2.relaxed_madd(f64x2(1.0, 0.25), f64x2_b, f64x2(1.0, 0.25)) == i64x2(4612811918334230528, 4600427019358961664));
assert(f64x2_relaxed_nmadd(f64x2(1.0, 0.25), f64x2_b, f64x2(1.0, 0.25)) == i64x2(-4620693217682128896, 4593671619917905920));
assert(f64x2.relaxed_nmadd(f64x2(1.0, 0.25), f64x2_b, f64x2(1.0, 0.25)) == i64x2(-4620693217682128896, 4593671619917905920));
assert(i8x16_relaxed_laneselect(i8x16_a, i8x16_b, i64x2(-1, 0)) == i64x2(1081005197746241025, 283816820237667));
assert(i8x16.relaxed_laneselect(i8x16_a, i8x16_b, i64x2(-1, 0)) == i64x2(1081005197746241025, 283816820237667));
assert(i16x8_relaxed_laneselect(i16x8_a, i16x8_b, i64x2(-1, 0)) == i64x2(-8444120448005963775, 4222128945561602));
assert(i16x8.relaxed_laneselect(i16x8_a, i16x8_b, i64x2(-1, 0)) == i64x2(-8444120448005963775, 4222128945561602));
assert(i32x4_relaxed_laneselect(i32x4_a, i32x4_b, i64x2(-1, 0)) == i64x2(-8589934591, 429501024567293));
assert(i32x4.relaxed_laneselect(i32x4_a, i32x4_b, i64x2(-1, 0)) == i64x2(-8589934591, 429501024567293));
assert(i64x2_relaxed_laneselect(i64x2_a, i64x2_b, i64x2(-1, 0)) == i64x2_a);
assert(i64x2.relaxed_laneselect(i64x2_a, i64x2_b, i64x2(-1, 0)) == i64x2_a);
assert(f32x4_relaxed_min(f32x4_c, f32x4_b) == i64x2(4616189619124305920, 4503599630608498688));
assert(f32x4.relaxed_min(f32x4_c, f32x4_b) == i64x2(4616189619124305920, 4503599630608498688));
assert(f32x4_relaxed_max(f32x4_c, f32x4_b) == i64x2(4647714816515899392, 4539628425621808128));
assert(f32x4.relaxed_max(f32x4_c, f32x4_b) == i64x2(4647714816515899392, 4539628425621808128));
assert(f64x2_relaxed_min(f64x2_c, f64x2_b) == i64x2(4609434218613702656, 4602678819172646912));
assert(f64x2.relaxed_min(f64x2_c, f64x2_b) == i64x2(4609434218613702656, 4602678819172646912));
assert(f64x2_relaxed_max(f64x2_c, f64x2_b) == i64x2(4611686018427387904, 4653145303375937536));
assert(f64x2.relaxed_max(f64x2_c, f64x2_b) == i64x2(4611686018427387904, 4653145303375937536));
assert(i16x8_relaxed_q15mulr_s(i16x8(1, 2, 3, 4, 5, 6, 7, 8), i16x8_b) == i64x2(-562945658454016, 0));
assert(i16x8.relaxed_q15mulr_s(i16x8(1, 2, 3, 4, 5, 6, 7, 8), i16x8_b) == i64x2(-562945658454016, 0));
assert(i16x8_relaxed_dot_i8x16_i7x16_s(i8x16_a, i8x16.splat(3)) == i64x2(12947840338624509, 13511211198971904));
assert(i16x8.relaxed_dot_i8x16_i7x16_s(i8x16_a, i8x16.splat(3)) == i64x2(12947840338624509, 13511211198971904));
assert(i32x4_relaxed_dot_i8x16_i7x16_add_s(i8x16_a, i8x16.splat(3), i32x4(1, 2, 3, 4)) == i64x2(193273528315, 635655159811));
assert(i32x4.relaxed_dot_i8x16_i7x16_add_s(i8x16_a, i8x16.splat(3), i32x4(1, 2, 3, 4)) == i64x2(193273528315, 635655159811));
assert(relaxed_trunc_i32(f32x4_a) == i64x2(-8589934591, 1000000));
assert(v128.relaxed_trunc<i32>(f32x4_a) == i64x2(-8589934591, 1000000));
assert(relaxed_trunc_u32(f32x4_a) == i64x2(1, 1000000));
assert(v128.relaxed_trunc<u32>(f32x4_a) == i64x2(1, 1000000));
assert(relaxed_trunc_zero_i32(f64x2_a) == i64x2(-5299989643263, 0));
assert(v128.relaxed_trunc_zero<i32>(f64x2_a) == i64x2(-5299989643263, 0));
assert(relaxed_trunc_zero_u32(f64x2_a) == i64x2(1, 0));
assert(v128.relaxed_trunc_zero<u32>(f64x2_a) == i64x2(1, 0));
assert(relaxed_madd_f32(f32x4(1.0, 2.0, 0.5, -4.0), f32x4_b, f32x4(1.0, 2.0, 0.5, -4.0)) == i64x2(4692750812795895808, -4566650018926166016));
assert(v128.relaxed_madd<f32>(f32x4(1.0, 2.0, 0.5, -4.0), f32x4_b, f32x4(1.0, 2.0, 0.5, -4.0)) == i64x2(4692750812795895808, -4566650018926166016));
assert(relaxed_nmadd_f64(f64x2(1.0, 0.25), f64x2_b, f64x2(1.0, 0.25)) == i64x2(-4620693217682128896, 4593671619917905920));
assert(v128.relaxed_nmadd<f64>(f64x2(1.0, 0.25), f64x2_b, f64x2(1.0, 0.25)) == i64x2(-4620693217682128896, 4593671619917905920));
assert(relaxed_laneselect_u8(i8x16_a, i8x16_b, i64x2(-1, 0)) == i64x2(1081005197746241025, 283816820237667));
assert(v128.relaxed_laneselect<u8>(i8x16_a, i8x16_b, i64x2(-1, 0)) == i64x2(1081005197746241025, 283816820237667));
assert(relaxed_laneselect_u64(i64x2_a, i64x2_b, i64x2(-1, 0)) == i64x2_a);
assert(v128.relaxed_laneselect<u64>(i64x2_a, i64x2_b, i64x2(-1, 0)) == i64x2_a);
assert(relaxed_min_f32(f32x4_c, f32x4_b) == i64x2(4616189619124305920, 4503599630608498688));
assert(v128.relaxed_min<f32>(f32x4_c, f32x4_b) == i64x2(4616189619124305920, 4503599630608498688));
assert(relaxed_max_f64(f64x2_c, f64x2_b) == i64x2(4611686018427387904, 4653145303375937536));
assert(v128.relaxed_max<f64>(f64x2_c, f64x2_b) == i64x2(4611686018427387904, 4653145303375937536));
assert(relaxed_q15mulr_i16(i16x8(1, 2, 3, 4, 5, 6, 7, 8), i16x8_b) == i64x2(-562945658454016, 0));
assert(v128.relaxed_q15mulr<i16>(i16x8(1, 2, 3, 4, 5, 6, 7, 8), i16x8_b) == i64x2(-562945658454016, 0));
assert(relaxed_dot_i16(i8x16_a, i8x16.splat(3)) == i64x2(12947840338624509, 13511211198971904));
assert(v128.relaxed_dot<i16>(i8x16_a, i8x16.splat(3)) == i64x2(12947840338624509, 13511211198971904));
assert(relaxed_dot_add_i32(i8x16_a, i8x16.splat(3), i32x4(1, 2, 3, 4)) == i64x2(193273528315, 635655159811));
assert(v128.relaxed_dot_add<i32>(i8x16_a, i8x16.splat(3), i32x4(1, 2, 3, 4)) == i64x2(193273528315, 635655159811));
assert(relaxed_swizzle(i8x16_a, i8x16(15, 14, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)) == i64x2(-9187347620735940855, -62557536072233216));
assert(v128.relaxed_swizzle(i8x16_a, i8x16(15, 14, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)) == i64x2(-9187347620735940855, -62557536072233216));
