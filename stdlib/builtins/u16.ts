// The type `u16` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `u16`. */
@builtin export declare function u16(value: auto): u16;

export namespace u16 {
  /** The smallest value. */
  @lazy export const MIN_VALUE: u16 = 0;

  /** The greatest value. */
  @lazy export const MAX_VALUE: u16 = 65535;
}
