// Loads and stores of vectors: whole, widened, splat, zero-extended, by lane.
// @args: --enable simd
const p = memory.data<u8>([1, 2, 0xFF, 0x80, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0xF0]);
const q = memory.data(32);
const zero: v128 = i64x2(0, 0);

function loadAll(at: usize): v128 { return v128.load(at); }
function storeAll(at: usize, value: v128): void { v128.store(at, value, 16); }
function splat32(at: usize): v128 { return v128.load_splat<f32>(at, 4); }
function loadLane(at: usize, vector: v128): v128 { return v128.load_lane<u16>(at, vector, 7); }
function storeLane(at: usize, vector: v128): void { v128.store_lane<u8>(at, vector, 2); }

const all = i8x16(1, 2, -1, -128, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -16);
assert(loadAll(p) == all);
assert(load<v128>(p) == all);
storeAll(q, all);
assert(v128.load(q, 16, 1) == all);
store<v128>(q, all, 16, 4);
assert(splat32(p) == i32x4.splat(0x08070605));

assert(v128.load8x8_s(p) == i16x8(1, 2, -1, -128, 5, 6, 7, 8));
assert(v128.load8x8_u(p) == i16x8(1, 2, 255, 128, 5, 6, 7, 8));
assert(v128.load16x4_s(p) == i32x4(0x0201, -32513, 0x0605, 0x0807));
assert(v128.load16x4_u(p) == i32x4(0x0201, 0x80FF, 0x0605, 0x0807));
assert(v128.load32x2_s(p) == i64x2(-2130771455, 0x08070605));
assert(v128.load32x2_u(p) == i64x2(0x80FF0201, 0x08070605));
assert(v128.load_ext<i8>(p) == v128.load8x8_s(p));
assert(v128.load_ext<u8>(p) == v128.load8x8_u(p));
assert(v128.load_ext<i16>(p) == v128.load16x4_s(p));
assert(v128.load_ext<u16>(p) == v128.load16x4_u(p));
assert(v128.load_ext<i32>(p) == v128.load32x2_s(p));
assert(v128.load_ext<u32>(p, 0, 4) == v128.load32x2_u(p));

assert(v128.load8_splat(p, 1) == i8x16.splat(2));
assert(v128.load16_splat(p, 4) == i16x8.splat(0x0605));
assert(v128.load32_splat(p, 4) == i32x4.splat(0x08070605));
assert(v128.load64_splat(p, 8) == i64x2.splat(<i64>0xF00F0E0D0C0B0A09));
assert(v128.load_splat<i8>(p) == i8x16.splat(1));
assert(v128.load_splat<u16>(p) == i16x8.splat(0x0201));
assert(v128.load_splat<u64>(p) == i64x2.splat(load<i64>(p)));
assert(v128.load32_zero(p, 4) == i32x4(0x08070605, 0, 0, 0));
assert(v128.load64_zero(p, 8) == i64x2(<i64>0xF00F0E0D0C0B0A09, 0));
assert(v128.load_zero<f32>(p, 4) == i32x4(0x08070605, 0, 0, 0));
assert(v128.load_zero<i64>(p) == i64x2(load<i64>(p), 0));

assert(loadLane(p, zero) == i16x8(0, 0, 0, 0, 0, 0, 0, 0x0201));
assert(v128.load8_lane(p, zero, 3, 1) == i8x16(0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
assert(v128.load16_lane(p, zero, 1) == i16x8(0, 0x0201, 0, 0, 0, 0, 0, 0));
assert(v128.load32_lane(p, zero, 2, 4) == i32x4(0, 0, 0x08070605, 0));
assert(v128.load64_lane(p, zero, 1, 0, 8) == i64x2(0, load<i64>(p)));
storeLane(q, all);
assert(load<u8>(q) == 255);
v128.store8_lane(q, all, 15, 1);
assert(load<u8>(q, 1) == 0xF0);
v128.store16_lane(q, all, 2, 2);
assert(load<u16>(q, 2) == 0x0605);
v128.store32_lane(q, all, 1, 4);
assert(load<u32>(q, 4) == 0x08070605);
v128.store64_lane(q, all, 0, 8);
assert(load<i64>(q, 8) == load<i64>(p));
v128.store_lane<f64>(q, all, 1);
assert(load<i64>(q) == <i64>0xF00F0E0D0C0B0A09);
assert(sizeof<v128>() == 16 && alignof<v128>() == 4 && isVector<v128>() && !isInteger(zero));
