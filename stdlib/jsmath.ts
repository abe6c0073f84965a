// The host's JavaScript functions of the same names.

export declare namespace JSMath {
  /** Euler's number. */
  @external("env", "Math.E") export const E: f64;

  /** The natural logarithm of 2. */
  @external("env", "Math.LN2") export const LN2: f64;

  /** The natural logarithm of 10. */
  @external("env", "Math.LN10") export const LN10: f64;

  /** The logarithm of e to base 2. */
  @external("env", "Math.LOG2E") export const LOG2E: f64;

  /** The logarithm of e to base 10. */
  @external("env", "Math.LOG10E") export const LOG10E: f64;

  /** The circumference of a circle of diameter 1. */
  @external("env", "Math.PI") export const PI: f64;

  /** The square root of 1/2. */
  @external("env", "Math.SQRT1_2") export const SQRT1_2: f64;

  /** The square root of 2. */
  @external("env", "Math.SQRT2") export const SQRT2: f64;

  /** The absolute value. */
  @external("env", "Math.abs") export function abs(x: f64): f64;

  /** The arc cosine: an angle from 0 to pi. */
  @external("env", "Math.acos") export function acos(x: f64): f64;

  /** The inverse of the hyperbolic cosine. */
  @external("env", "Math.acosh") export function acosh(x: f64): f64;

  /** The arc sine: an angle from -pi / 2 to pi / 2. */
  @external("env", "Math.asin") export function asin(x: f64): f64;

  /** The inverse of the hyperbolic sine. */
  @external("env", "Math.asinh") export function asinh(x: f64): f64;

  /** The arc tangent: an angle from -pi / 2 to pi / 2. */
  @external("env", "Math.atan") export function atan(x: f64): f64;

  /** The inverse of the hyperbolic tangent. */
  @external("env", "Math.atanh") export function atanh(x: f64): f64;

  /** The angle of the point `(x, y)`, from -pi to pi. */
  @external("env", "Math.atan2") export function atan2(y: f64, x: f64): f64;

  /** The cube root. */
  @external("env", "Math.cbrt") export function cbrt(x: f64): f64;

  /** Rounds up to an integer. */
  @external("env", "Math.ceil") export function ceil(x: f64): f64;

  /** How many leading zeros the integer part has in 32 bits. */
  @external("env", "Math.clz32") export function clz32(x: f64): f64;

  /** The cosine of an angle in radians. */
  @external("env", "Math.cos") export function cos(x: f64): f64;

  /** The hyperbolic cosine. */
  @external("env", "Math.cosh") export function cosh(x: f64): f64;

  /** `e ** x`. */
  @external("env", "Math.exp") export function exp(x: f64): f64;

  /** `e ** x - 1`, exact also where `x` is small. */
  @external("env", "Math.expm1") export function expm1(x: f64): f64;

  /** Rounds down to an integer. */
  @external("env", "Math.floor") export function floor(x: f64): f64;

  /** The nearest `f32`. */
  @external("env", "Math.fround") export function fround(x: f64): f32;

  /** `sqrt(x * x + y * y)` without overflow on the way. */
  @external("env", "Math.hypot") export function hypot(x: f64, y: f64): f64;

  /** The product of the integer parts in 32 bits. */
  @external("env", "Math.imul") export function imul(x: f64, y: f64): f64;

  /** The natural logarithm. */
  @external("env", "Math.log") export function log(x: f64): f64;

  /** The logarithm to base 10. */
  @external("env", "Math.log10") export function log10(x: f64): f64;

  /** `log(1 + x)`, exact also where `x` is small. */
  @external("env", "Math.log1p") export function log1p(x: f64): f64;

  /** The logarithm to base 2. */
  @external("env", "Math.log2") export function log2(x: f64): f64;

  /** The greater value; NaN if either is NaN. */
  @external("env", "Math.max") export function max(value1: f64, value2: f64): f64;

  /** The smaller value; NaN if either is NaN. */
  @external("env", "Math.min") export function min(value1: f64, value2: f64): f64;

  /** `x ** y`. */
  @external("env", "Math.pow") export function pow(x: f64, y: f64): f64;

  /** A pseudorandom number from 0 up to 1. */
  @external("env", "Math.random") export function random(): f64;

  /** Rounds to the nearest integer, halves up. */
  @external("env", "Math.round") export function round(x: f64): f64;

  /** -1, 0 or 1 as the sign; zeros and NaN as they are. */
  @external("env", "Math.sign") export function sign(x: f64): f64;

  /** The sine of an angle in radians. */
  @external("env", "Math.sin") export function sin(x: f64): f64;

  /** The hyperbolic sine. */
  @external("env", "Math.sinh") export function sinh(x: f64): f64;

  /** The square root. */
  @external("env", "Math.sqrt") export function sqrt(x: f64): f64;

  /** The tangent of an angle in radians. */
  @external("env", "Math.tan") export function tan(x: f64): f64;

  /** The hyperbolic tangent. */
  @external("env", "Math.tanh") export function tanh(x: f64): f64;

  /** Rounds towards zero to an integer. */
  @external("env", "Math.trunc") export function trunc(x: f64): f64;
}
