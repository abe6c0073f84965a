// The type `u32` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `u32`. */
@builtin export declare function u32(value: auto): u32;

export namespace u32 {
  /** The smallest value. */
  @lazy export const MIN_VALUE: u32 = 0;

  /** The greatest value. */
  @lazy export const MAX_VALUE: u32 = 4294967295;
}
