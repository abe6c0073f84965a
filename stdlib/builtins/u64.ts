// The type `u64` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `u64`. */
@builtin export declare function u64(value: auto): u64;

export namespace u64 {
  /** The smallest value. */
  @lazy export const MIN_VALUE: u64 = 0;

  /** The greatest value. */
  @lazy export const MAX_VALUE: u64 = 18446744073709551615;
}
