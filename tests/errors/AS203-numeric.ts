// Numeric operations on types that they are not for.
// @args: --enable simd
export function test(x: f64, b: bool, v: v128): void { //~ AS112
  clz(x); //~ AS203
  clz<f64>(1); //~ AS203
  abs(v); //~ AS203
  sqrt<i32>(1); //~ AS203
  copysign<i32>(1, 2); //~ AS203
  rem(x, x); //~ AS203
  isNaN(b); //~ AS203
  reinterpret<u8>(1); //~ AS203
  add<v128>(v, v); //~ AS203
  select<void>(1, 2, b); //~ AS203
}
