// @args: --enable simd
// A vector is truthy when any bit is set; two are equal when all bytes are.
export function same(a: i32, b: i32): bool {
  const v = i32x4.splat(a), w = i32x4.splat(b);
  if (v) return v == w;
  return v != w;
}
