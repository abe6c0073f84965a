// @args: --enable simd --enable threads
// The first operand decides the type of an operation; sizes adapt to their place; loads widen to it.
function numeric(u: u8, s: i16, w: i32, l: i64, f: f32, d: f64): void {
  clz(u);
//^ u8
  clz(1);
//^ i32
  popcnt<i64>(w);
//^ i64
  rotl(s, 1);
//^ i16
  abs(f);
//^ f32
  max(1, 2.5);
//^ f64
  max(l, w);
//^ i64
  min(300, u);
//^ i32
  min(200, u);
//^ u8
  sqrt(2);
//^ f64
  sqrt(f);
//^ f32
  eq(d, 1);
//^ i32
  isNaN(d);
//^ bool
  reinterpret<u32>(f);
//^ u32
  i32.rem_u(5, 3);
//^ u32
  i64.eq(l, l);
//^ i32
  select(u, 1, w);
//^ u8
  select<f64>(w, 1, w);
//^ f64
  changetype<u32>(w);
//^ u32
  assert(w);
//^ i32
  u8(w);
//^ u8
}

function memoryTypes(p: usize): void {
  load<u8>(p);
//^ u8
  <i64>load<i8>(p);
//     ^ i64
  <i8>load<i32>(p);
//    ^ i32
  i32.load8_s(p);
//^ i32
  i64.load32_u(p);
//^ i64
  memory.size();
//^ i32
  memory.data(8);
//^ usize
  atomic.add<u8>(p, 1);
//^ u8
  i64.atomic.rmw8.add_u(p, 1);
//^ i64
  v128.extract_lane<u16>(v128.load(p), 0);
//^ u16
  i8x16.bitmask(v128.load(p));
//^ i32
  v128.any_true(v128.load(p));
//^ bool
}

function queryTypes(): void {
  sizeof<i32>();
//^ usize
  <i64>alignof<i32>();
//     ^ i64
  <u8>offsetof<i32>();
//    ^ usize
  idof<string>();
//^ u32
  lengthof<() => void>();
//^ i32
  nameof<i32>();
//^ string
  isInteger<i32>();
//^ bool
  <f32>NaN;
//     ^ f32
  NaN;
//^ f64
  ASC_TARGET;
//^ i32
  __heap_base;
//^ usize
}
