// The remainder of floats: what `%` means on them.

/** The remainder of `x / y` with the quotient rounded towards zero; exact, with the sign of `x`. */
export function mod(x: f64, y: f64): f64 {
  const xBits = reinterpret<u64>(x);
  let a = xBits & 0x7FFFFFFFFFFFFFFF;
  let b = reinterpret<u64>(y) & 0x7FFFFFFFFFFFFFFF;
  // Infinite or NaN `x`, zero or NaN `y`.
  if (a >= 0x7FF0000000000000 || b == 0 || b > 0x7FF0000000000000) {
    const nan = x * y;
    return nan / nan;
  }
  if (a < b) return x;

  // Each magnitude is its significand times 2 to its exponent; those of subnormals is that of the least normals.
  let aExponent = <i32>(a >> 52);
  let bExponent = <i32>(b >> 52);
  a &= 0x000FFFFFFFFFFFFF;
  b &= 0x000FFFFFFFFFFFFF;
  if (aExponent) a |= 0x0010000000000000;
  else aExponent = 1;
  if (bExponent) b |= 0x0010000000000000;
  else bExponent = 1;

  // Division on paper, in digits as wide as the leading zeros of the divisor: `a < b` fits when shifted by them.
  let left = aExponent - bExponent;
  const digit = <i32>clz<u64>(b);
  a %= b;
  while (left > 0 && a != 0) {
    const step = min<i32>(left, digit);
    a = (a << step) % b;
    left -= step;
  }
  if (a != 0) {
    // Normalises, unless the result is subnormal.
    const shift = <i32>clz<u64>(a) - 11;
    if (shift < bExponent) {
      a = ((a << shift) & 0x000FFFFFFFFFFFFF) | (<u64>(bExponent - shift) << 52);
    } else {
      a <<= bExponent - 1;
    }
  }
  return reinterpret<f64>((xBits & 0x8000000000000000) | a);
}

/** The same on `f32`: the exact remainder of two `f32` is one, so nothing is rounded. */
export function modf(x: f32, y: f32): f32 {
  return <f32>mod(x, y);
}
