// The type `bool` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `bool`. */
@builtin export declare function bool(value: auto): bool;

export namespace bool {
  /** The smallest value. */
  @lazy export const MIN_VALUE: bool = false;

  /** The greatest value. */
  @lazy export const MAX_VALUE: bool = true;
}
