// Powers of e and of 2, and the functions that are made of them.

import { power2, quotient, sumError } from "util/double";
import { POWERS } from "util/power_tables";

/** The natural logarithm of `2 ** (1 / 128)` in two parts, the first a multiple of `2 ** -49`; and the inverse. */
@lazy const STEP: f64 = 0.0054152123482253955;
@lazy const STEP_REST: f64 = -1.0082281460997769e-13;
@lazy const STEPS_PER_E: f64 = 184.6649652337873;

/** `3 * 2 ** 51`: added to a number, it rounds it to an integer, which the low bits of the sum then show. */
@lazy const ROUNDER: f64 = 6755399441055744;

/** What the last `significand` gave in too few bits. */
@lazy let significandRest: f64 = 0;

/** `2 ** (k / 128) * e ** r` without its power of two, for `r` of magnitudes below 1/128. */
@inline
function significand(k: u64, r: f64): f64 {
  const entry = POWERS + (<usize>(k & 127) << 4);
  const power = load<f64>(entry);
  const square = r * r;
  const tail = square * (0.5 + r * (1.0 / 6) + square * (1.0 / 24 + r * (1.0 / 120)));
  significandRest = power * (load<f64>(entry, 8) + r + tail);
  return power;
}

/** The same with its power of two, which is normal. */
@inline
function scaled(k: u64, r: f64): f64 {
  const power = significand(k, r);
  return (power + significandRest) * reinterpret<f64>(((k >> 7) + 1023) << 52);
}

/** The same with any power of two. */
function scaledTwice(k: i64, r: f64): f64 {
  const power = significand(k, r);
  // The first step never leaves the normal range, so that rounding to a subnormal happens once.
  const exponent = k >> 7;
  const first = exponent >> 1;
  return (power + significandRest) * power2(first) * power2(exponent - first);
}

/** `e ** (x + rest)`, where `rest` is small against `x`. */
@inline
export function exponential(x: f64, rest: f64): f64 {
  const sum = x * STEPS_PER_E + ROUNDER;
  const steps = sum - ROUNDER;
  const r = x - steps * STEP - steps * STEP_REST + rest;
  // Powers of two from -1022 to 1023.
  return abs(x) < 708 ? scaled(reinterpret<u64>(sum), r) : extreme(x, steps, r);
}

/** `e ** x` of great magnitudes. */
function extreme(x: f64, steps: f64, r: f64): f64 {
  return x > 710 ? Infinity : x < -746 ? 0 : scaledTwice(<i64>steps, r);
}

/** `e ** x`. */
export function exp(x: f64): f64 {
  return exponential(x, 0);
}

/** `2 ** x`; exact for integers. */
export function exp2(x: f64): f64 {
  const sum = x * 128 + ROUNDER;
  const steps = sum - ROUNDER;
  const r = (x - steps * 0.0078125) * 0.6931471805599453;
  if (abs(x) < 1022) return scaled(reinterpret<u64>(sum), r);
  return x >= 1024 ? Infinity : x < -1076 ? 0 : scaledTwice(<i64>steps, r);
}

/** What the last `lessOne` and `exponentialPair` gave in too few bits. */
@lazy let pairRest: f64 = 0;

/** `e ** x` of `x` from -40 to 40 as the sum of two floats. */
function exponentialPair(x: f64): f64 {
  const sum = x * STEPS_PER_E + ROUNDER;
  const steps = sum - ROUNDER;
  const k = reinterpret<u64>(sum);
  const scale = reinterpret<f64>(((k >> 7) + 1023) << 52);
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
  return scaledTwice(<i64>steps - 128, x - steps * STEP - steps * STEP_REST);
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
  const other = quotient(t, tRest, divisor, divisorRest);
  const sum = t + other;
  return copysign<f64>(0.5 * (sum + (t - sum + other + tRest)), x);
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
  return copysign<f64>(quotient(t, tRest, divisor, divisorRest), x);
}
