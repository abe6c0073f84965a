// Powers of integers: what `**` means on them.

/** `base ** exponent`, wrapping. With a negative exponent the reciprocal, rounded towards zero; 0 for base 0. */
@inline
function power<T>(base: T, exponent: T): T {
  if (exponent < 0) {
    if (base == -1) return exponent & 1 ? -1 : 1;
    return base == 1 ? 1 : 0;
  }
  let result: T = 1;
  while (true) {
    if (exponent & 1) result *= base;
    exponent >>= 1;
    if (!exponent) return result;
    base *= base;
  }
}

/** `base ** exponent` in 32 bits. */
export function ipow32(base: i32, exponent: i32): i32 {
  return power<i32>(base, exponent);
}

/** `base ** exponent` in 64 bits. */
export function ipow64(base: i64, exponent: i64): i64 {
  return power<i64>(base, exponent);
}
