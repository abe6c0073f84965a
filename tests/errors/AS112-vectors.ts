// @args: --enable simd
// Not every host can exchange vectors.
export function pass(x: v128): v128 { return x; } //~ AS112
export const zero: v128 = i32x4.splat(0); //~ AS112
