// Powers of e and of 2, and the functions that are made of them.

import { power2, quotient, sumError } from "util/double";
import { POWERS } from "util/power_tables";

/** Powers of 2 are in steps of `2 ** (1 / 128)`, which are looked up; where size matters, of 2, without a table. */
@lazy const FRACTION_BITS: u64 = ASC_SHRINK_LEVEL > 0 ? 0 : 7;

/** The natural logarithm of a step in two parts, the first with few bits; and the inverse. */
@lazy const STEP: f64 = ASC_SHRINK_LEVEL > 0 ? 0.6931471805598903 : 0.0054152123482253955;
@lazy const STEP_REST: f64 = ASC_SHRINK_LEVEL > 0 ? 5.497923018708371e-14 : -1.0082281460997769e-13;
@lazy const STEPS_PER_E: f64 = ASC_SHRINK_LEVEL > 0 ? 1.4426950408889634 : 184.6649652337873;
@lazy const STEPS_PER_2: f64 = ASC_SHRINK_LEVEL > 0 ? 1 : 128;

/** `3 * 2 ** 51`: added to a number, it rounds it to an integer, which the low bits of the sum then show. */
@lazy const ROUNDER: f64 = 6755399441055744;

/** What the last `significand` gave in too few bits. */
@lazy let significandRest: f64 = 0;

/** `2 ** k` without its power of two, `k` in steps, times `e ** (r + rest)`, for `r` of at most half a step. */
@inline
function significand(k: u64, r: f64, rest: f64): f64 {
  if (ASC_SHRINK_LEVEL > 0) {
    const power = 1 + r;
    significandRest = 1 - power + r + (r * r * longTail(r) + rest);
    return power;
  }
  const entry = POWERS + (<usize>(k & 127) << 4);
  const power = load<f64>(entry);
  const square = r * r;
  const tail = square * (0.5 + r * (1.0 / 6) + square * (1.0 / 24 + r * (1.0 / 120)));
  significandRest = power * (load<f64>(entry, 8) + r + tail);
  return power;
}

/** `(e ** r - 1 - r) / r ** 2` of magnitudes up to `ln(2) / 2`. */
function longTail(r: f64): f64 {
  return 0.5 + r * (0.1666666666666667 + r * (0.041666666666666664 + r * (0.008333333333326054
    + r * (0.0013888888888886626 + r * (0.0001984126987510073 + r * (2.4801587317953875e-05 + r * (2.755725504547096e-06
    + r * (2.7557281707524885e-07 + r * (2.5105364413865763e-08 + r * 2.091172371379549e-09)))))))));
}

/** The same with its power of two, which is normal. */
@inline
function scaled(k: u64, r: f64, rest: f64): f64 {
  const power = significand(k, r, rest);
  return (power + significandRest) * reinterpret<f64>(((k >> FRACTION_BITS) + 1023) << 52);
}

/** The same with any power of two. */
function scaledTwice(k: i64, r: f64, rest: f64): f64 {
  const power = significand(k, r, rest);
  // The first step never leaves the normal range, so that rounding to a subnormal happens once.
  const exponent = k >> <i64>FRACTION_BITS;
  const first = exponent >> 1;
  return (power + significandRest) * power2(first) * power2(exponent - first);
}

/** `e ** (x + rest)`, where `rest` is small against `x`. */
@inline
export function exponential(x: f64, rest: f64): f64 {
  const sum = x * STEPS_PER_E + ROUNDER;
  const steps = sum - ROUNDER;
  const first = x - steps * STEP, second = steps * STEP_REST - rest;
  const r = first - second;
  // Powers of two from -1022 to 1023.
  if (abs(x) < 708) return scaled(reinterpret<u64>(sum), r, first - r - second);
  return extreme(x, steps, r, first - r - second);
}

/** `e ** x` of great magnitudes. */
function extreme(x: f64, steps: f64, r: f64, rest: f64): f64 {
  return x > 710 ? Infinity : x < -746 ? 0 : scaledTwice(<i64>steps, r, rest);
}

/** `e ** x`. */
export function exp(x: f64): f64 {
  return exponential(x, 0);
}

/** `2 ** x`; exact for integers. */
export function exp2(x: f64): f64 {
  const sum = x * STEPS_PER_2 + ROUNDER;
  const steps = sum - ROUNDER;
  const fraction = x - steps / STEPS_PER_2;
  const r = fraction * 0.6931471805599453, rest = fraction * 2.3190468138462996e-17;
  if (abs(x) < 1022) return scaled(reinterpret<u64>(sum), r, rest);
  return x >= 1024 ? Infinity : x < -1076 ? 0 : scaledTwice(<i64>steps, r, rest);
}

/** What the last `lessOne` and `exponentialPair` gave in too few bits. */
@lazy let pairRest: f64 = 0;

/** `e ** x` of `x` from -40 to 40 as the sum of two floats. */
function exponentialPair(x: f64): f64 {
  const sum = x * STEPS_PER_E + ROUNDER;
  const steps = sum - ROUNDER;
  const k = reinterpret<u64>(sum);
  const scale = reinterpret<f64>(((k >> FRACTION_BITS) + 1023) << 52);
  const first = x - steps * STEP, second = steps * STEP_REST;
  const r = first - second;
  const high = significand(k, r, first - r - second);
  const result = high + significandRest;
  pairRest = (high - result + significandRest) * scale;
  return result * scale;
}

/** `(e ** x - 1 - x) / x ** 2` of magnitudes below 1/16. */
@inline
function shortTail(x: f64): f64 {
  const tail = 0.04166666666666911 + x * (0.008333333333383916 + x * (0.0013888888844151676
    + x * (0.00019841265983923975 + x * (2.480366725796463e-05 + x * 2.763120001935162e-06))));
  return 0.5 + x * (0.16666666666666666 + x * tail);
}

/** `e ** x - 1` of `x` from -40 to 40 as the sum of two floats. */
function lessOne(x: f64): f64 {
  let high: f64, low: f64;
  if (abs(x) < (ASC_SHRINK_LEVEL > 0 ? 0.34 : 0.0625)) {
    high = x;
    low = x * x * (ASC_SHRINK_LEVEL > 0 ? longTail(x) : shortTail(x));
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
  const first = x - steps * STEP, second = steps * STEP_REST;
  const r = first - second;
  return scaledTwice(<i64>steps - <i64>STEPS_PER_2, r, first - r - second);
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
