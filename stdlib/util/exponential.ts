// Powers of e and of 2, and the functions that are made of them.

import { power2, quotientError, sumError } from "util/double";
import { POWERS } from "util/power_tables";

/** The natural logarithm of 2 in two parts, the first a multiple of `2 ** -42`; and that of `2 ** (1 / 128)`. */
@lazy const STEP: f64 = 0.0054152123482253955;
@lazy const STEP_REST: f64 = -1.0082281460997769e-13;
@lazy const STEPS_PER_E: f64 = 184.6649652337873;

/** What the last `significand` gave in too few bits. */
@lazy let significandRest: f64 = 0;

/** `2 ** (k / 128) * e ** r` without its power of two, for `r` of magnitudes below 1/128. */
@inline
function significand(k: i64, r: f64): f64 {
  const entry = POWERS + (<usize>(k & 127) << 4);
  const power = load<f64>(entry);
  const square = r * r;
  const more = load<f64>(entry, 8) + r + square * (0.5 + r * (1.0 / 6) + square * (1.0 / 24 + r * (1.0 / 120)));
  significandRest = power * more;
  return power;
}

/** The same with its power of two. */
function scaled(k: i64, r: f64): f64 {
  const power = significand(k, r);
  const result = power + significandRest;
  const exponent = k >> 7;
  if (<u64>(exponent + 1021) <= 2042) return result * power2(exponent);
  // In two steps: the first never leaves the normal range, so that rounding to a subnormal happens once.
  const first = exponent >> 1;
  return result * power2(first) * power2(exponent - first);
}

/** `e ** (x + rest)`, where `rest` is small against `x`. */
export function exponential(x: f64, rest: f64): f64 {
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  const steps = nearest(x * STEPS_PER_E);
  return scaled(<i64>steps, x - steps * STEP - steps * STEP_REST + rest);
}

/** `e ** x`. */
export function exp(x: f64): f64 {
  return exponential(x, 0);
}

/** `2 ** x`; exact for integers. */
export function exp2(x: f64): f64 {
  if (x >= 1024) return Infinity;
  if (x < -1076) return 0;
  const steps = nearest(x * 128);
  return scaled(<i64>steps, (x - steps * 0.0078125) * 0.6931471805599453);
}

/** What the last `lessOne` and `exponentialPair` gave in too few bits. */
@lazy let pairRest: f64 = 0;

/** `e ** x` of `x` from -40 to 40 as the sum of two floats. */
function exponentialPair(x: f64): f64 {
  const steps = nearest(x * STEPS_PER_E);
  const k = <i64>steps;
  const scale = power2(k >> 7);
  const high = significand(k, x - steps * STEP - steps * STEP_REST);
  const result = high + significandRest;
  pairRest = (high - result + significandRest) * scale;
  return result * scale;
}

/** `e ** x - 1` of `x` from -40 to 40 as the sum of two floats. */
function lessOne(x: f64): f64 {
  let high: f64, low: f64;
  if (abs(x) < 0.0625) {
    // The series, of which the coefficients from the third on are fitted to this interval.
    const tail = 0.04166666666666911 + x * (0.008333333333383916 + x * (0.0013888888844151676
      + x * (0.00019841265983923975 + x * (2.480366725796463e-05 + x * 2.763120001935162e-06))));
    high = x;
    low = x * x * (0.5 + x * (0.16666666666666666 + x * tail));
  } else {
    const power = exponentialPair(x);
    high = power - 1;
    low = sumError(power, -1, high) + pairRest;
  }
  const result = high + low;
  pairRest = high - result + low;
  return result;
}

/** `e ** x - 1`, exact also where `e ** x` is near to 1. */
export function expm1(x: f64): f64 {
  if (x > 40) return exponential(x, 0);
  if (x < -40) return -1;
  // -0 stays what it is.
  return abs(x) < 1e-17 ? x : lessOne(x);
}

/** `e ** x / 2` of `x` that are not less than 40. */
function halfExponential(x: f64): f64 {
  if (x > 711) return Infinity;
  const steps = nearest(x * STEPS_PER_E);
  return scaled(<i64>steps - 128, x - steps * STEP - steps * STEP_REST);
}

/** The hyperbolic sine. */
export function sinh(x: f64): f64 {
  const a = abs(x);
  if (a < 1e-9 || x != x) return x;
  if (a > 40) return copysign<f64>(halfExponential(a), x);
  // (t + t / (t + 1)) / 2, where t = e ** a - 1
  const t = lessOne(a), tRest = pairRest;
  const divisor = t + 1;
  const divisorRest = sumError(t, 1, divisor) + tRest;
  const quotient = t / divisor;
  const rest = quotientError(t, tRest, divisor, divisorRest, quotient);
  const sum = t + quotient;
  return copysign<f64>(0.5 * (sum + (t - sum + quotient + tRest + rest)), x);
}

/** The hyperbolic cosine. */
export function cosh(x: f64): f64 {
  const a = abs(x);
  if (!(a <= 40)) return x != x ? x : halfExponential(a);
  const power = exponentialPair(a);
  const inverse = 1 / power;
  const sum = power + inverse;
  return 0.5 * (sum + (power - sum + inverse + pairRest));
}

/** The hyperbolic tangent. */
export function tanh(x: f64): f64 {
  const a = abs(x);
  if (a < 1e-9 || x != x) return x;
  if (a > 20) return copysign<f64>(1, x);
  // t / (t + 2), where t = e ** (2 * a) - 1
  const t = lessOne(2 * a), tRest = pairRest;
  const divisor = t + 2;
  const divisorRest = sumError(t, 2, divisor) + tRest;
  const quotient = t / divisor;
  return copysign<f64>(quotient + quotientError(t, tRest, divisor, divisorRest, quotient), x);
}
