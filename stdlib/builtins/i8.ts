// The type `i8` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `i8`. */
@builtin export declare function i8(value: auto): i8;

export namespace i8 {
  /** The smallest value. */
  @lazy export const MIN_VALUE: i8 = -128;

  /** The greatest value. */
  @lazy export const MAX_VALUE: i8 = 127;
}
