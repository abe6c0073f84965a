// Mathematical functions of `f64`. Results are within one unit in the last place of the exact ones.

import { exp as exponential, exp2 as exponential2, expm1 as exponentialLess1 } from "util/exponential";
import { cosh as hyperbolicCosine, sinh as hyperbolicSine, tanh as hyperbolicTangent } from "util/exponential";
import { acos as arcCosine, asin as arcSine, atan as arcTangent, atan2 as arcTangent2 } from "util/inverse_trigonometry";
import { acosh as arealCosine, asinh as arealSine, atanh as arealTangent } from "util/logarithm";
import { log as logarithm, log10 as logarithm10, log1p as logarithmOf1Plus, log2 as logarithm2 } from "util/logarithm";
import { mod as modulo, rem as remainder, round as rounded, scalbn as scaled, sign as signOf, toInt32 } from "util/math";
import { pow as power } from "util/pow";
import { random64, seedRandom as startRandom } from "util/random";
import { cbrt as cubeRoot, hypot as hypotenuse } from "util/roots";
import { cos as cosine, lastCosine, sin as sine, sineAndCosine, tan as tangent } from "util/trigonometry";

export namespace NativeMath {
  /** Euler's number. */
  @lazy export const E: f64 = 2.718281828459045;

  /** The natural logarithm of 2. */
  @lazy export const LN2: f64 = 0.6931471805599453;

  /** The natural logarithm of 10. */
  @lazy export const LN10: f64 = 2.302585092994046;

  /** The logarithm of e to base 2. */
  @lazy export const LOG2E: f64 = 1.4426950408889634;

  /** The logarithm of e to base 10. */
  @lazy export const LOG10E: f64 = 0.4342944819032518;

  /** The circumference of a circle of diameter 1. */
  @lazy export const PI: f64 = 3.141592653589793;

  /** The square root of 1/2. */
  @lazy export const SQRT1_2: f64 = 0.7071067811865476;

  /** The square root of 2. */
  @lazy export const SQRT2: f64 = 1.4142135623730951;

  /** The sine of the last `sincos`. */
  @lazy export let sincos_sin: f64 = 0;

  /** The cosine of the last `sincos`. */
  @lazy export let sincos_cos: f64 = 0;

  /** The absolute value. */
  @inline export function abs(x: f64): f64 {
    return f64.abs(x);
  }

  /** The arc cosine: an angle from 0 to pi. */
  @inline export function acos(x: f64): f64 {
    return arcCosine(x);
  }

  /** The inverse of the hyperbolic cosine. */
  @inline export function acosh(x: f64): f64 {
    return arealCosine(x);
  }

  /** The arc sine: an angle from -pi / 2 to pi / 2. */
  @inline export function asin(x: f64): f64 {
    return arcSine(x);
  }

  /** The inverse of the hyperbolic sine. */
  @inline export function asinh(x: f64): f64 {
    return arealSine(x);
  }

  /** The arc tangent: an angle from -pi / 2 to pi / 2. */
  @inline export function atan(x: f64): f64 {
    return arcTangent(x);
  }

  /** The inverse of the hyperbolic tangent. */
  @inline export function atanh(x: f64): f64 {
    return arealTangent(x);
  }

  /** The angle of the point `(x, y)`, from -pi to pi. */
  @inline export function atan2(y: f64, x: f64): f64 {
    return arcTangent2(y, x);
  }

  /** The cube root. */
  @inline export function cbrt(x: f64): f64 {
    return cubeRoot(x);
  }

  /** Rounds up to an integer. */
  @inline export function ceil(x: f64): f64 {
    return f64.ceil(x);
  }

  /** How many leading zeros the integer part has in 32 bits. */
  @inline export function clz32(x: f64): f64 {
    return <f64>clz<i32>(toInt32(x));
  }

  /** The cosine of an angle in radians. */
  @inline export function cos(x: f64): f64 {
    return cosine(x);
  }

  /** The hyperbolic cosine. */
  @inline export function cosh(x: f64): f64 {
    return hyperbolicCosine(x);
  }

  /** `e ** x`. */
  @inline export function exp(x: f64): f64 {
    return exponential(x);
  }

  /** `2 ** x`. */
  @inline export function exp2(x: f64): f64 {
    return exponential2(x);
  }

  /** `e ** x - 1`, exact also where `x` is small. */
  @inline export function expm1(x: f64): f64 {
    return exponentialLess1(x);
  }

  /** Rounds down to an integer. */
  @inline export function floor(x: f64): f64 {
    return f64.floor(x);
  }

  /** The nearest `f32`. */
  @inline export function fround(x: f64): f64 {
    return <f32>x;
  }

  /** `sqrt(x * x + y * y)` without overflow on the way. */
  @inline export function hypot(x: f64, y: f64): f64 {
    return hypotenuse(x, y);
  }

  /** The product of the integer parts in 32 bits. */
  @inline export function imul(x: f64, y: f64): f64 {
    return <f64>(toInt32(x) * toInt32(y));
  }

  /** The natural logarithm. */
  @inline export function log(x: f64): f64 {
    return logarithm(x);
  }

  /** The logarithm to base 10. */
  @inline export function log10(x: f64): f64 {
    return logarithm10(x);
  }

  /** `log(1 + x)`, exact also where `x` is small. */
  @inline export function log1p(x: f64): f64 {
    return logarithmOf1Plus(x);
  }

  /** The logarithm to base 2. */
  @inline export function log2(x: f64): f64 {
    return logarithm2(x);
  }

  /** The greater value; NaN if either is NaN. */
  @inline export function max(value1: f64, value2: f64): f64 {
    return f64.max(value1, value2);
  }

  /** The smaller value; NaN if either is NaN. */
  @inline export function min(value1: f64, value2: f64): f64 {
    return f64.min(value1, value2);
  }

  /** `x ** y`. */
  @inline export function pow(x: f64, y: f64): f64 {
    return power(x, y);
  }

  /** Starts the sequence of `random` from a seed; the same seed gives the same numbers. */
  export function seedRandom(value: i64): void {
    startRandom(value);
  }

  /** A pseudorandom number from 0 up to 1, seeded by the host unless `seedRandom` was called. */
  export function random(): f64 {
    return random64();
  }

  /** Rounds to the nearest integer, halves up. */
  @inline export function round(x: f64): f64 {
    return rounded(x);
  }

  /** -1, 0 or 1 as the sign; zeros and NaN as they are. */
  @inline export function sign(x: f64): f64 {
    return signOf<f64>(x);
  }

  /** Whether the sign bit is set, also of zeros and NaN. */
  @inline export function signbit(x: f64): bool {
    return reinterpret<i64>(x) < 0;
  }

  /** The sine of an angle in radians. */
  @inline export function sin(x: f64): f64 {
    return sine(x);
  }

  /** The hyperbolic sine. */
  @inline export function sinh(x: f64): f64 {
    return hyperbolicSine(x);
  }

  /** The square root. */
  @inline export function sqrt(x: f64): f64 {
    return f64.sqrt(x);
  }

  /** The tangent of an angle in radians. */
  @inline export function tan(x: f64): f64 {
    return tangent(x);
  }

  /** The hyperbolic tangent. */
  @inline export function tanh(x: f64): f64 {
    return hyperbolicTangent(x);
  }

  /** Rounds towards zero to an integer. */
  @inline export function trunc(x: f64): f64 {
    return f64.trunc(x);
  }

  /** `x * 2 ** n`, rounded once. */
  export function scalbn(x: f64, n: i32): f64 {
    return scaled(x, n);
  }

  /** The remainder of `x / y` with the quotient rounded towards zero: what `%` is. */
  @inline export function mod(x: f64, y: f64): f64 {
    return modulo(x, y);
  }

  /** The remainder of `x / y` with the quotient rounded to nearest, ties to even. */
  @inline export function rem(x: f64, y: f64): f64 {
    return remainder(x, y);
  }

  /** Leaves the sine of an angle in `sincos_sin` and its cosine in `sincos_cos`. */
  export function sincos(x: f64): void {
    sincos_sin = sineAndCosine(x);
    sincos_cos = lastCosine;
  }
}

export { NativeMath as Math };
