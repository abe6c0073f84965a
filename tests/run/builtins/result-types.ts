// The first operand decides the type of an operation; sizes adapt to their place; loads widen to it.
// @args: --enable simd --enable threads
// Equal literals are one object.
function check(name: string, expected: string): void {
  assert(changetype<usize>(name) == changetype<usize>(expected), name);
}

const u: u8 = 1;
const s: i16 = 1;
const w: i32 = 1;
const l: i64 = 1;
const f: f32 = 1;
const d: f64 = 1;
const p = memory.data(16);

check(nameof(clz(u)), "u8");
check(nameof(clz(1)), "i32");
check(nameof(popcnt<i64>(w)), "i64");
check(nameof(rotl(s, 1)), "i16");
check(nameof(abs(f)), "f32");
check(nameof(abs(s)), "i16");
check(nameof(max(1, 2.5)), "f64");
check(nameof(max(l, w)), "i64");
check(nameof(min(200, u)), "u8");
check(nameof(add(1, f)), "f32");
check(nameof(sqrt(2)), "f64");
check(nameof(sqrt(f)), "f32");
check(nameof(eq(d, 1)), "i32");
check(nameof(isNaN(d)), "bool");
check(nameof(reinterpret<u32>(f)), "u32");
check(nameof(i32.rem_u(5, 3)), "u32");
check(nameof(i32.div_u(5, 3)), "u32");
check(nameof(i64.eq(l, l)), "i32");
check(nameof(select(u, 1, w)), "u8");
check(nameof(select<f64>(w, 1, w)), "f64");
check(nameof(changetype<u32>(w)), "u32");
check(nameof(assert(w)), "i32");
check(nameof(u8(w)), "u8");
check(nameof(unchecked(u)), "u8");

check(nameof(load<u8>(p)), "u8");
check(nameof(load<bool>(p)), "bool");
check(nameof(l + load<i8>(p)), "i64");
check(nameof(i32.load8_s(p)), "i32");
check(nameof(i64.load32_u(p)), "i64");
check(nameof(memory.size()), "i32");
check(nameof(memory.data(8)), "usize");
check(nameof(atomic.add<u8>(p, 1)), "u8");
check(nameof(atomic.add<u8>(p, l)), "i64");
check(nameof(i64.atomic.rmw8.add_u(p, 1)), "i64");
check(nameof(v128.extract_lane<u16>(v128.load(p), 0)), "u16");
check(nameof(i8x16.extract_lane_s(v128.load(p), 0)), "i8");
check(nameof(i8x16.bitmask(v128.load(p))), "i32");
check(nameof(v128.any_true(v128.load(p))), "bool");
check(nameof(i8x16.splat(1)), "v128");

check(nameof(sizeof<i32>()), "usize");
check(nameof(l + sizeof<i32>()), "i64");
check(nameof(w + alignof<i32>()), "i32");
check(nameof(u + offsetof<i32>()), "usize");
check(nameof(idof<string>()), "u32");
check(nameof(lengthof<() => void>()), "i32");
check(nameof(nameof<i32>()), "String");
check(nameof(isInteger<i32>()), "bool");
check(nameof(NaN), "f64");
check(nameof(f + NaN), "f32");
check(nameof(ASC_TARGET), "i32");
check(nameof(__heap_base), "usize");
