// Vectors of eight `i16` lanes.

/** Makes a vector of eight `i16` lanes. */
@builtin export declare function i16x8(a: i16, b: i16, c: i16, d: i16, e: i16, f: i16, g: i16, h: i16): v128;

export namespace i16x8 {
  /** Makes a vector of equal lanes. */
  @builtin export declare function splat(x: i16): v128;

  /** The lane with a constant index. As signed integers. */
  @builtin export declare function extract_lane_s(x: v128, idx: u8): i16;

  /** The lane with a constant index. As unsigned integers. */
  @builtin export declare function extract_lane_u(x: v128, idx: u8): u16;

  /** The vector with one lane, of a constant index, replaced. */
  @builtin export declare function replace_lane(x: v128, idx: u8, value: i16): v128;

  /** Adds each lane. */
  @builtin export declare function add(a: v128, b: v128): v128;

  /** Subtracts each lane. */
  @builtin export declare function sub(a: v128, b: v128): v128;

  /** Multiplies each lane. */
  @builtin export declare function mul(a: v128, b: v128): v128;

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
  @builtin export declare function narrow_i32x4_s(a: v128, b: v128): v128;

  /** Narrows the lanes of both vectors to half their width, saturating. As unsigned integers. */
  @builtin export declare function narrow_i32x4_u(a: v128, b: v128): v128;

  /** Widens the low half of the lanes. As signed integers. */
  @builtin export declare function extend_low_i8x16_s(a: v128): v128;

  /** Widens the low half of the lanes. As unsigned integers. */
  @builtin export declare function extend_low_i8x16_u(a: v128): v128;

  /** Widens the high half of the lanes. As signed integers. */
  @builtin export declare function extend_high_i8x16_s(a: v128): v128;

  /** Widens the high half of the lanes. As unsigned integers. */
  @builtin export declare function extend_high_i8x16_u(a: v128): v128;

  /** Adds each two neighbouring lanes into one of twice the width. As signed integers. */
  @builtin export declare function extadd_pairwise_i8x16_s(a: v128): v128;

  /** Adds each two neighbouring lanes into one of twice the width. As unsigned integers. */
  @builtin export declare function extadd_pairwise_i8x16_u(a: v128): v128;

  /** Multiplies lanes as Q15 fixed-point numbers, rounding and saturating. */
  @builtin export declare function q15mulr_sat_s(a: v128, b: v128): v128;

  /** Multiplies the low half of the lanes into lanes of twice the width. As signed integers. */
  @builtin export declare function extmul_low_i8x16_s(a: v128, b: v128): v128;

  /** Multiplies the low half of the lanes into lanes of twice the width. As unsigned integers. */
  @builtin export declare function extmul_low_i8x16_u(a: v128, b: v128): v128;

  /** Multiplies the high half of the lanes into lanes of twice the width. As signed integers. */
  @builtin export declare function extmul_high_i8x16_s(a: v128, b: v128): v128;

  /** Multiplies the high half of the lanes into lanes of twice the width. As unsigned integers. */
  @builtin export declare function extmul_high_i8x16_u(a: v128, b: v128): v128;

  /** Selects lanes of `a` and `b` (numbered on from `a`) by constant indices. */
  @builtin export declare function shuffle(
    a: v128, b: v128, l0: u8, l1: u8, l2: u8, l3: u8, l4: u8, l5: u8, l6: u8, l7: u8,
  ): v128;

  /** The lanes of `a` where `m` is all ones, those of `b` where it is 0. */
  @builtin export declare function relaxed_laneselect(a: v128, b: v128, m: v128): v128;

  /** As `q15mulr_sat`, but overflow may wrap. */
  @builtin export declare function relaxed_q15mulr_s(a: v128, b: v128): v128;

  /** Multiplies 8-bit lanes with 7-bit lanes and adds each two neighbours. */
  @builtin export declare function relaxed_dot_i8x16_i7x16_s(a: v128, b: v128, c: v128): v128;
}
