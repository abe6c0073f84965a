// Exponentials and hyperbolic functions of `f32`: computed as `f64` to about 32 bits and rounded once.

/** The natural logarithm of 2 and its inverse. */
@lazy const LN2: f64 = 0.6931471805599453;
@lazy const LOG2E: f64 = 1.4426950408889634;

/** `3 * 2 ** 51`: added to a number, it rounds it to an integer, which the low bits of the sum then show. */
@lazy const ROUNDER: f64 = 6755399441055744;

/** `e ** r - 1` for `r` of magnitudes up to `ln(2) / 2`. */
@inline
function lessOne(r: f64): f64 {
  const square = r * r;
  return r + square * (0.500000001358819 + r * 0.16666666750160414 + square * (0.04166646373483314
    + r * 0.0083332888625521 + square * (0.0013933780245732497 + r * 0.00019905180697304343)));
}

/** `2 ** k * e ** r`, where `k` is rounded in the low bits of `sum`. */
@inline
function scaled(sum: f64, r: f64): f64 {
  return (1 + lessOne(r)) * reinterpret<f64>((reinterpret<u64>(sum) + 1023) << 52);
}

/** `e ** x` of magnitudes below 700. */
@inline
export function exponential32(x: f64): f64 {
  const sum = x * LOG2E + ROUNDER;
  return scaled(sum, x - (sum - ROUNDER) * LN2);
}

/** `e ** x`. */
export function exp32(x: f32): f32 {
  return abs(x) < 150 ? <f32>exponential32(x) : extreme(x);
}

/** A power of great magnitude. */
function extreme(x: f32): f32 {
  return x > 0 ? Infinity : x < 0 ? 0 : x;
}

/** `2 ** x`. */
export function exp2_32(x: f32): f32 {
  if (!(abs(x) < 200)) return extreme(x);
  const sum = <f64>x + ROUNDER;
  return <f32>scaled(sum, (<f64>x - (sum - ROUNDER)) * LN2);
}

/** `e ** x - 1`. */
export function expm1_32(x: f32): f32 {
  if (abs(x) < 0.34) return x == 0 ? x : <f32>lessOne(x);
  return abs(x) < 150 ? <f32>(exponential32(x) - 1) : x > 0 ? Infinity : x < 0 ? -1 : x;
}

/** The hyperbolic sine of magnitudes below 1. */
@inline
function smallSine(x: f64): f64 {
  const z = x * x;
  return x + x * z * (1.0 / 6 + z * (1.0 / 120 + z * (1.0 / 5040 + z * (1.0 / 362880 + z * (1.0 / 39916800)))));
}

/** The hyperbolic sine. */
export function sinh32(x: f32): f32 {
  if (abs(x) < 1) return x == 0 ? x : <f32>smallSine(x);
  if (!(abs(x) < 150)) return x * Infinity;
  const power = exponential32(x);
  return <f32>(0.5 * (power - 1 / power));
}

/** The hyperbolic cosine. */
export function cosh32(x: f32): f32 {
  if (!(abs(x) < 150)) return abs(x) * Infinity;
  const power = exponential32(x);
  return <f32>(0.5 * (power + 1 / power));
}

/** The hyperbolic tangent. */
export function tanh32(x: f32): f32 {
  if (abs(x) < 1) {
    if (x == 0) return x;
    const sine = smallSine(x);
    return <f32>(sine / sqrt<f64>(1 + sine * sine));
  }
  if (abs(x) < 10) return <f32>(1 - 2 / (exponential32(2 * <f64>x) + 1));
  return x > 0 ? 1 : x < 0 ? -1 : x;
}
