// Relaxed operations need a feature of their own.
// @args: --enable simd
export function test(v: v128): v128 { //~ AS112
  return f32x4.relaxed_madd(v, v, v); //~ AS103
}
