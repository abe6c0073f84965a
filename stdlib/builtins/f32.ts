// The type `f32` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `f32`. */
@builtin export declare function f32(value: auto): f32;

export namespace f32 {
  /** The difference between 1 and the next greater value. */
  @lazy export const EPSILON: f32 = 1.1920928955078125e-7;

  /** The smallest positive value. */
  @lazy export const MIN_VALUE: f32 = 1.401298464324817e-45;

  /** The greatest finite value. */
  @lazy export const MAX_VALUE: f32 = 3.4028234663852886e38;

  /** The smallest positive normal value. */
  @lazy export const MIN_NORMAL_VALUE: f32 = 1.1754943508222875e-38;

  /** The smallest integer from which on all integers are representable. */
  @lazy export const MIN_SAFE_INTEGER: f32 = -16777215;

  /** The greatest integer up to which all integers are representable. */
  @lazy export const MAX_SAFE_INTEGER: f32 = 16777215;

  /** Positive infinity. */
  @lazy export const POSITIVE_INFINITY: f32 = 1.0 / 0.0;

  /** Negative infinity. */
  @lazy export const NEGATIVE_INFINITY: f32 = -1.0 / 0.0;

  /** Not a number. */
  @lazy export const NaN: f32 = 0.0 / 0.0;

  /** The absolute value. */
  @builtin export declare function abs(value: f32): f32;

  /** Rounds up to an integral value. */
  @builtin export declare function ceil(value: f32): f32;

  /** The magnitude of `x` with the sign of `y`. */
  @builtin export declare function copysign(x: f32, y: f32): f32;

  /** Rounds down to an integral value. */
  @builtin export declare function floor(value: f32): f32;

  /** Loads f32 from memory. */
  @builtin export declare function load(ptr: usize, immOffset?: usize, immAlign?: usize): f32;

  /** The greater value; NaN if either is NaN. */
  @builtin export declare function max(left: f32, right: f32): f32;

  /** The smaller value; NaN if either is NaN. */
  @builtin export declare function min(left: f32, right: f32): f32;

  /** Rounds to the nearest integral value, ties to even. */
  @builtin export declare function nearest(value: f32): f32;

  /** The `f32` with these bits. */
  @builtin export declare function reinterpret_i32(value: i32): f32;

  /** The square root. */
  @builtin export declare function sqrt(value: f32): f32;

  /** Stores f32 to memory. */
  @builtin @unsafe export declare function store(ptr: usize, value: f32, immOffset?: usize, immAlign?: usize): void;

  /** Rounds towards zero to an integral value. */
  @builtin export declare function trunc(value: f32): f32;

  /** Adds. */
  @builtin export declare function add(left: f32, right: f32): f32;

  /** Subtracts. */
  @builtin export declare function sub(left: f32, right: f32): f32;

  /** Multiplies. */
  @builtin export declare function mul(left: f32, right: f32): f32;

  /** Divides. */
  @builtin export declare function div(left: f32, right: f32): f32;

  /** 1 if both are equal, else 0. */
  @builtin export declare function eq(left: f32, right: f32): i32;

  /** 1 if both differ, else 0. */
  @builtin export declare function ne(left: f32, right: f32): i32;
}
