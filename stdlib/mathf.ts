// Mathematical functions of `f32`: computed with more bits and rounded once, but for rare double roundings.

import { cosh32, exp2_32, exp32, expm1_32, sinh32, tanh32 } from "util/exponential32";
import { acos32, asin32, atan2_32, atan32 } from "util/inverse_trigonometry32";
import { acosh32, asinh32, atanh32, log10_32, log1p32, log2_32, log32 } from "util/logarithm32";
import { modf, rem as remainder, round as rounded, scalbn as scaled, sign as signOf, toInt32 } from "util/math";
import { powf } from "util/pow";
import { random32, seedRandom as startRandom } from "util/random";
import { cbrt32, hypot32 } from "util/roots";
import { cos32, sin32, tan32 } from "util/trigonometry32";

export namespace NativeMathf {
  /** Euler's number. */
  @lazy export const E: f32 = 2.718281828459045;

  /** The natural logarithm of 2. */
  @lazy export const LN2: f32 = 0.6931471805599453;

  /** The natural logarithm of 10. */
  @lazy export const LN10: f32 = 2.302585092994046;

  /** The logarithm of e to base 2. */
  @lazy export const LOG2E: f32 = 1.4426950408889634;

  /** The logarithm of e to base 10. */
  @lazy export const LOG10E: f32 = 0.4342944819032518;

  /** The circumference of a circle of diameter 1. */
  @lazy export const PI: f32 = 3.141592653589793;

  /** The square root of 1/2. */
  @lazy export const SQRT1_2: f32 = 0.7071067811865476;

  /** The square root of 2. */
  @lazy export const SQRT2: f32 = 1.4142135623730951;

  /** The sine of the last `sincos`. */
  @lazy export let sincos_sin: f32 = 0;

  /** The cosine of the last `sincos`. */
  @lazy export let sincos_cos: f32 = 0;

  /** The absolute value. */
  @inline export function abs(x: f32): f32 {
    return f32.abs(x);
  }

  /** The arc cosine: an angle from 0 to pi. */
  @inline export function acos(x: f32): f32 {
    return acos32(x);
  }

  /** The inverse of the hyperbolic cosine. */
  @inline export function acosh(x: f32): f32 {
    return acosh32(x);
  }

  /** The arc sine: an angle from -pi / 2 to pi / 2. */
  @inline export function asin(x: f32): f32 {
    return asin32(x);
  }

  /** The inverse of the hyperbolic sine. */
  @inline export function asinh(x: f32): f32 {
    return asinh32(x);
  }

  /** The arc tangent: an angle from -pi / 2 to pi / 2. */
  @inline export function atan(x: f32): f32 {
    return atan32(x);
  }

  /** The inverse of the hyperbolic tangent. */
  @inline export function atanh(x: f32): f32 {
    return atanh32(x);
  }

  /** The angle of the point `(x, y)`, from -pi to pi. */
  @inline export function atan2(y: f32, x: f32): f32 {
    return atan2_32(y, x);
  }

  /** The cube root. */
  @inline export function cbrt(x: f32): f32 {
    return cbrt32(x);
  }

  /** Rounds up to an integer. */
  @inline export function ceil(x: f32): f32 {
    return f32.ceil(x);
  }

  /** How many leading zeros the integer part has in 32 bits. */
  @inline export function clz32(x: f32): f32 {
    return <f32>clz<i32>(toInt32(x));
  }

  /** The cosine of an angle in radians. */
  @inline export function cos(x: f32): f32 {
    return cos32(x);
  }

  /** The hyperbolic cosine. */
  @inline export function cosh(x: f32): f32 {
    return cosh32(x);
  }

  /** `e ** x`. */
  @inline export function exp(x: f32): f32 {
    return exp32(x);
  }

  /** `2 ** x`. */
  @inline export function exp2(x: f32): f32 {
    return exp2_32(x);
  }

  /** `e ** x - 1`, exact also where `x` is small. */
  @inline export function expm1(x: f32): f32 {
    return expm1_32(x);
  }

  /** Rounds down to an integer. */
  @inline export function floor(x: f32): f32 {
    return f32.floor(x);
  }

  /** The nearest `f32`. */
  @inline export function fround(x: f32): f32 {
    return x;
  }

  /** `sqrt(x * x + y * y)` without overflow on the way. */
  @inline export function hypot(x: f32, y: f32): f32 {
    return hypot32(x, y);
  }

  /** The product of the integer parts in 32 bits. */
  @inline export function imul(x: f32, y: f32): f32 {
    return <f32>(toInt32(x) * toInt32(y));
  }

  /** The natural logarithm. */
  @inline export function log(x: f32): f32 {
    return log32(x);
  }

  /** The logarithm to base 10. */
  @inline export function log10(x: f32): f32 {
    return log10_32(x);
  }

  /** `log(1 + x)`, exact also where `x` is small. */
  @inline export function log1p(x: f32): f32 {
    return log1p32(x);
  }

  /** The logarithm to base 2. */
  @inline export function log2(x: f32): f32 {
    return log2_32(x);
  }

  /** The greater value; NaN if either is NaN. */
  @inline export function max(value1: f32, value2: f32): f32 {
    return f32.max(value1, value2);
  }

  /** The smaller value; NaN if either is NaN. */
  @inline export function min(value1: f32, value2: f32): f32 {
    return f32.min(value1, value2);
  }

  /** `x ** y`. */
  @inline export function pow(x: f32, y: f32): f32 {
    return powf(x, y);
  }

  /** Starts the sequence of `random` from a seed; the same seed gives the same numbers. */
  export function seedRandom(value: i64): void {
    startRandom(value);
  }

  /** A pseudorandom number from 0 up to 1, seeded by the host unless `seedRandom` was called. */
  export function random(): f32 {
    return random32();
  }

  /** Rounds to the nearest integer, halves up. */
  @inline export function round(x: f32): f32 {
    return <f32>rounded(x);
  }

  /** -1, 0 or 1 as the sign; zeros and NaN as they are. */
  @inline export function sign(x: f32): f32 {
    return signOf<f32>(x);
  }

  /** Whether the sign bit is set, also of zeros and NaN. */
  @inline export function signbit(x: f32): bool {
    return reinterpret<i32>(x) < 0;
  }

  /** The sine of an angle in radians. */
  @inline export function sin(x: f32): f32 {
    return sin32(x);
  }

  /** The hyperbolic sine. */
  @inline export function sinh(x: f32): f32 {
    return sinh32(x);
  }

  /** The square root. */
  @inline export function sqrt(x: f32): f32 {
    return f32.sqrt(x);
  }

  /** The tangent of an angle in radians. */
  @inline export function tan(x: f32): f32 {
    return tan32(x);
  }

  /** The hyperbolic tangent. */
  @inline export function tanh(x: f32): f32 {
    return tanh32(x);
  }

  /** Rounds towards zero to an integer. */
  @inline export function trunc(x: f32): f32 {
    return f32.trunc(x);
  }

  /** `x * 2 ** n`, rounded once. */
  export function scalbn(x: f32, n: i32): f32 {
    return <f32>scaled(x, n);
  }

  /** The remainder of `x / y` with the quotient rounded towards zero: what `%` is. */
  @inline export function mod(x: f32, y: f32): f32 {
    return modf(x, y);
  }

  /** The remainder of `x / y` with the quotient rounded to nearest, ties to even. */
  @inline export function rem(x: f32, y: f32): f32 {
    return <f32>remainder(x, y);
  }

  /** Leaves the sine of an angle in `sincos_sin` and its cosine in `sincos_cos`. */
  export function sincos(x: f32): void {
    sincos_sin = sin32(x);
    sincos_cos = cos32(x);
  }
}

export { NativeMathf as Mathf };
