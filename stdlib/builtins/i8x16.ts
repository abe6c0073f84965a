// Vectors of sixteen `i8` lanes.

/** Makes a vector of sixteen `i8` lanes. */
@builtin export declare function i8x16(
  a: i8, b: i8, c: i8, d: i8, e: i8, f: i8, g: i8, h: i8, i: i8, j: i8, k: i8, l: i8, m: i8, n: i8, o: i8, p: i8,
): v128;

export namespace i8x16 {
  /** Makes a vector of equal lanes. */
  @builtin export declare function splat(x: i8): v128;

  /** The lane with a constant index. As signed integers. */
  @builtin export declare function extract_lane_s(x: v128, idx: u8): i8;

  /** The lane with a constant index. As unsigned integers. */
  @builtin export declare function extract_lane_u(x: v128, idx: u8): u8;

  /** The vector with one lane, of a constant index, replaced. */
  @builtin export declare function replace_lane(x: v128, idx: u8, value: i8): v128;

  /** Adds each lane. */
  @builtin export declare function add(a: v128, b: v128): v128;

  /** Subtracts each lane. */
  @builtin export declare function sub(a: v128, b: v128): v128;

  /** The smaller of each lane. As signed integers. */
  @builtin export declare function min_s(a: v128, b: v128): v128;

  /** The smaller of each lane. As unsigned integers. */
  @builtin export declare function min_u(a: v128, b: v128): v128;

  /** The greater of each lane. As signed integers. */
  @builtin export declare function max_s(a: v128, b: v128): v128;

  /** The greater of each lane. As unsigned integers. */
  @builtin export declare function max_u(a: v128, b: v128): v128;

  /** The average of each lane, rounded up. */
  @builtin export declare function avgr_u(a: v128, b: v128): v128;

  /** The absolute value of each lane. */
  @builtin export declare function abs(a: v128): v128;

  /** Negates each lane. */
  @builtin export declare function neg(a: v128): v128;

  /** Adds each lane, saturating. As signed integers. */
  @builtin export declare function add_sat_s(a: v128, b: v128): v128;

  /** Adds each lane, saturating. As unsigned integers. */
  @builtin export declare function add_sat_u(a: v128, b: v128): v128;

  /** Subtracts each lane, saturating. As signed integers. */
  @builtin export declare function sub_sat_s(a: v128, b: v128): v128;

  /** Subtracts each lane, saturating. As unsigned integers. */
  @builtin export declare function sub_sat_u(a: v128, b: v128): v128;

  /** Shifts each lane left by the same count. */
  @builtin export declare function shl(a: v128, b: i32): v128;

  /** Shifts each lane right by the same count. As signed integers. */
  @builtin export declare function shr_s(a: v128, b: i32): v128;

  /** Shifts each lane right by the same count. As unsigned integers. */
  @builtin export declare function shr_u(a: v128, b: i32): v128;

  /** Whether all lanes are non-zero. */
  @builtin export declare function all_true(a: v128): bool;

  /** The highest bit of each lane, the first lane lowest. */
  @builtin export declare function bitmask(a: v128): i32;

  /** Counts the one bits of each 8-bit lane. */
  @builtin export declare function popcnt(a: v128): v128;

  /** All ones in the lanes that are equal. */
  @builtin export declare function eq(a: v128, b: v128): v128;

  /** All ones in the lanes that differ. */
  @builtin export declare function ne(a: v128, b: v128): v128;

  /** All ones in the lanes that are less. As signed integers. */
  @builtin export declare function lt_s(a: v128, b: v128): v128;

  /** All ones in the lanes that are less. As unsigned integers. */
  @builtin export declare function lt_u(a: v128, b: v128): v128;

  /** All ones in the lanes that are less or equal. As signed integers. */
  @builtin export declare function le_s(a: v128, b: v128): v128;

  /** All ones in the lanes that are less or equal. As unsigned integers. */
  @builtin export declare function le_u(a: v128, b: v128): v128;

  /** All ones in the lanes that are greater. As signed integers. */
  @builtin export declare function gt_s(a: v128, b: v128): v128;

  /** All ones in the lanes that are greater. As unsigned integers. */
  @builtin export declare function gt_u(a: v128, b: v128): v128;

  /** All ones in the lanes that are greater or equal. As signed integers. */
  @builtin export declare function ge_s(a: v128, b: v128): v128;

  /** All ones in the lanes that are greater or equal. As unsigned integers. */
  @builtin export declare function ge_u(a: v128, b: v128): v128;

  /** Narrows the lanes of both vectors to half their width, saturating. As signed integers. */
  @builtin export declare function narrow_i16x8_s(a: v128, b: v128): v128;

  /** Narrows the lanes of both vectors to half their width, saturating. As unsigned integers. */
  @builtin export declare function narrow_i16x8_u(a: v128, b: v128): v128;

  /** Selects lanes of `a` and `b` (numbered on from `a`) by constant indices. */
  @builtin export declare function shuffle(
    a: v128, b: v128, l0: u8, l1: u8, l2: u8, l3: u8, l4: u8, l5: u8, l6: u8, l7: u8, l8: u8, l9: u8, l10: u8,
    l11: u8, l12: u8, l13: u8, l14: u8, l15: u8,
  ): v128;

  /** Selects the 8-bit lanes of `a` by the indices in the lanes of `b`; 0 where an index is out of range. */
  @builtin export declare function swizzle(a: v128, b: v128): v128;

  /** As `swizzle`, but an index out of range may select anything of that machine. */
  @builtin export declare function relaxed_swizzle(a: v128, s: v128): v128;

  /** The lanes of `a` where `m` is all ones, those of `b` where it is 0. */
  @builtin export declare function relaxed_laneselect(a: v128, b: v128, m: v128): v128;
}
