// The type `u8` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `u8`. */
@builtin export declare function u8(value: auto): u8;

export namespace u8 {
  /** The smallest value. */
  @lazy export const MIN_VALUE: u8 = 0;

  /** The greatest value. */
  @lazy export const MAX_VALUE: u8 = 255;
}
