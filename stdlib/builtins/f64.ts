// The type `f64` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `f64`. */
@builtin export declare function f64(value: auto): f64;

export namespace f64 {
  /** The difference between 1 and the next greater value. */
  @lazy export const EPSILON: f64 = 2.220446049250313e-16;

  /** The smallest positive value. */
  @lazy export const MIN_VALUE: f64 = 5e-324;

  /** The greatest finite value. */
  @lazy export const MAX_VALUE: f64 = 1.7976931348623157e308;

  /** The smallest positive normal value. */
  @lazy export const MIN_NORMAL_VALUE: f64 = 2.2250738585072014e-308;

  /** The smallest integer from which on all integers are representable. */
  @lazy export const MIN_SAFE_INTEGER: f64 = -9007199254740991;

  /** The greatest integer up to which all integers are representable. */
  @lazy export const MAX_SAFE_INTEGER: f64 = 9007199254740991;

  /** Positive infinity. */
  @lazy export const POSITIVE_INFINITY: f64 = 1.0 / 0.0;

  /** Negative infinity. */
  @lazy export const NEGATIVE_INFINITY: f64 = -1.0 / 0.0;

  /** Not a number. */
  @lazy export const NaN: f64 = 0.0 / 0.0;

  /** The absolute value. */
  @builtin export declare function abs(value: f64): f64;

  /** Rounds up to an integral value. */
  @builtin export declare function ceil(value: f64): f64;

  /** The magnitude of `x` with the sign of `y`. */
  @builtin export declare function copysign(x: f64, y: f64): f64;

  /** Rounds down to an integral value. */
  @builtin export declare function floor(value: f64): f64;

  /** Loads f64 from memory. */
  @builtin export declare function load(ptr: usize, immOffset?: usize, immAlign?: usize): f64;

  /** The greater value; NaN if either is NaN. */
  @builtin export declare function max(left: f64, right: f64): f64;

  /** The smaller value; NaN if either is NaN. */
  @builtin export declare function min(left: f64, right: f64): f64;

  /** Rounds to the nearest integral value, ties to even. */
  @builtin export declare function nearest(value: f64): f64;

  /** The `f64` with these bits. */
  @builtin export declare function reinterpret_i64(value: i64): f64;

  /** The square root. */
  @builtin export declare function sqrt(value: f64): f64;

  /** Stores f64 to memory. */
  @builtin @unsafe export declare function store(ptr: usize, value: f64, immOffset?: usize, immAlign?: usize): void;

  /** Rounds towards zero to an integral value. */
  @builtin export declare function trunc(value: f64): f64;

  /** Adds. */
  @builtin export declare function add(left: f64, right: f64): f64;

  /** Subtracts. */
  @builtin export declare function sub(left: f64, right: f64): f64;

  /** Multiplies. */
  @builtin export declare function mul(left: f64, right: f64): f64;

  /** Divides. */
  @builtin export declare function div(left: f64, right: f64): f64;

  /** 1 if both are equal, else 0. */
  @builtin export declare function eq(left: f64, right: f64): i32;

  /** 1 if both differ, else 0. */
  @builtin export declare function ne(left: f64, right: f64): i32;
}
