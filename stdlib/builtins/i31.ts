// Small integers as references. They need the feature `gc`.

export namespace i31 {
  /** The reference of the low 31 bits. */
  @builtin export declare function new(value: i32): i31ref;

  /** The integer of a reference, extended by its sign; in an unsigned context by zeros. */
  @builtin export declare function get(i31expr: i31ref): i32;
}
