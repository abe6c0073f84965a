// The type `i16` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `i16`. */
@builtin export declare function i16(value: auto): i16;

export namespace i16 {
  /** The smallest value. */
  @lazy export const MIN_VALUE: i16 = -32768;

  /** The greatest value. */
  @lazy export const MAX_VALUE: i16 = 32767;
}
