// The type `usize` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `usize`. */
@builtin export declare function usize(value: auto): usize;

export namespace usize {
  /** The smallest value. */
  @lazy export const MIN_VALUE: usize = 0;

  /** The greatest value. */
  @lazy export const MAX_VALUE: usize = 4294967295;
}
