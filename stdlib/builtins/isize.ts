// The type `isize` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `isize`. */
@builtin export declare function isize(value: auto): isize;

export namespace isize {
  /** The smallest value. */
  @lazy export const MIN_VALUE: isize = -2147483648;

  /** The greatest value. */
  @lazy export const MAX_VALUE: isize = 2147483647;
}
