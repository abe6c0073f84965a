// Exact functions of floats: remainders, of which `%` is one, rounding, scaling, the integers that floats stand for.

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

/** The remainder of `x / y` with the quotient rounded to the nearest integer, ties to even; exact. */
export function rem(x: f64, y: f64): f64 {
  const divisor = abs(y);
  // Modulo twice the divisor, so that it shows whether the quotient is odd. Above half of the range `x` is smaller.
  let rest = divisor <= 8.98846567431158e307 ? mod(x, divisor + divisor) : mod(x, divisor < Infinity ? Infinity : y);
  let magnitude = abs(rest);
  const half = 0.5 * divisor;
  // Halves of subnormals are not exact, their doubles are.
  const isTiny = divisor < 4.450147717014403e-308;
  if (isTiny ? magnitude + magnitude > divisor : magnitude > half) {
    magnitude -= divisor;
    if (isTiny ? magnitude + magnitude >= divisor : magnitude >= half) magnitude -= divisor;
    rest = copysign<f64>(1, rest) * magnitude;
    if (rest == 0) rest = copysign<f64>(0, x);
  }
  return rest;
}

/** Rounds to the nearest integer, halves up. */
export function round(x: f64): f64 {
  const up = ceil(x);
  return up - 0.5 > x ? up - 1 : up;
}

/** `x * 2 ** n`, rounded once. */
export function scalbn(x: f64, n: i32): f64 {
  if (n > 1023) {
    x *= 8.98846567431158e307;
    n -= 1023;
    if (n > 1023) {
      x *= 8.98846567431158e307;
      n = min<i32>(n - 1023, 1023);
    }
  } else if (n < -1022) {
    // Steps of 2 ** -969 leave 53 bits, so that a result that is subnormal is rounded in the last one only.
    x *= 2.004168360008973e-292;
    n += 969;
    if (n < -1022) {
      x *= 2.004168360008973e-292;
      n = max<i32>(n + 969, -1022);
    }
  }
  return x * reinterpret<f64>(<u64>(n + 1023) << 52);
}

/** The integer part modulo `2 ** 32`; 0 of what is not finite. */
export function toInt32(x: f64): i32 {
  if (abs(x) < 9223372036854775808.0) return <i32><i64>x;
  const bits = reinterpret<u64>(x);
  const shift = (bits >> 52 & 0x7FF) - 1075;
  if (shift > 31) return 0;
  const magnitude = <i32>(<u32>((bits & 0x000FFFFFFFFFFFFF) | 0x0010000000000000) << <u32>shift);
  return <i64>bits < 0 ? -magnitude : magnitude;
}

/** -1, 0 or 1 as the sign; zeros and NaN as they are. */
@inline
export function sign<T>(x: T): T {
  return x > 0 ? <T>1 : x < 0 ? <T>-1 : x;
}
