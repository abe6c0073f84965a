// Parts of floats, and sums of two floats: what computing with twice the precision takes.
//
// The error of a product is exact by splitting both factors in halves (Dekker, "A floating-point technique for extending
// the available precision", 1971). It neither overflows nor underflows for the magnitudes that the library uses it for.

/** The upper half of the significand: 26 bits. */
@inline
export function upper(x: f64): f64 {
  return reinterpret<f64>(reinterpret<u64>(x) & 0xFFFFFFFFF8000000);
}

/** What `product`, which is `a * b` rounded, is short of: `a * b - product`. */
@inline
export function productError(a: f64, b: f64, product: f64): f64 {
  const aHigh = upper(a), aLow = a - aHigh;
  const bHigh = upper(b), bLow = b - bHigh;
  return (aHigh * bHigh - product + aHigh * bLow + aLow * bHigh) + aLow * bLow;
}

/** What `sum`, which is `a + b` rounded, is short of: `a + b - sum`. */
@inline
export function sumError(a: f64, b: f64, sum: f64): f64 {
  const second = sum - a;
  return (a - (sum - second)) + (b - second);
}

/** What the quotient `quotient` of two sums is short of. */
@inline
export function quotientError(a: f64, aRest: f64, b: f64, bRest: f64, quotient: f64): f64 {
  const product = quotient * b;
  return (a - product - productError(quotient, b, product) + aRest - quotient * bRest) / b;
}

/** The quotient of two sums, rounded once but for a small error: with one division. */
@inline
export function quotient(a: f64, aRest: f64, b: f64, bRest: f64): f64 {
  const inverse = 1 / b;
  const first = a * inverse;
  const product = first * b;
  return first + (a - product - productError(first, b, product) + aRest - first * bRest) * inverse;
}

/** `2 ** exponent` for exponents from -1022 to 1023. */
@inline
export function power2(exponent: i64): f64 {
  return reinterpret<f64>(<u64>(exponent + 1023) << 52);
}
