// Vectors of four `f32` lanes.

/** Makes a vector of four `f32` lanes. */
@builtin export declare function f32x4(a: f32, b: f32, c: f32, d: f32): v128;

export namespace f32x4 {
  /** Makes a vector of equal lanes. */
  @builtin export declare function splat(x: f32): v128;

  /** The lane with a constant index. */
  @builtin export declare function extract_lane(x: v128, idx: u8): f32;

  /** The vector with one lane, of a constant index, replaced. */
  @builtin export declare function replace_lane(x: v128, idx: u8, value: f32): v128;

  /** Adds each lane. */
  @builtin export declare function add(a: v128, b: v128): v128;

  /** Subtracts each lane. */
  @builtin export declare function sub(a: v128, b: v128): v128;

  /** Multiplies each lane. */
  @builtin export declare function mul(a: v128, b: v128): v128;

  /** Divides each lane. */
  @builtin export declare function div(a: v128, b: v128): v128;

  /** Negates each lane. */
  @builtin export declare function neg(a: v128): v128;

  /** The smaller of each lane. */
  @builtin export declare function min(a: v128, b: v128): v128;

  /** The greater of each lane. */
  @builtin export declare function max(a: v128, b: v128): v128;

  /** The smaller of each lane: `b < a ? b : a`. */
  @builtin export declare function pmin(a: v128, b: v128): v128;

  /** The greater of each lane: `a < b ? b : a`. */
  @builtin export declare function pmax(a: v128, b: v128): v128;

  /** The absolute value of each lane. */
  @builtin export declare function abs(a: v128): v128;

  /** The square root of each lane. */
  @builtin export declare function sqrt(a: v128): v128;

  /** Rounds each lane up. */
  @builtin export declare function ceil(a: v128): v128;

  /** Rounds each lane down. */
  @builtin export declare function floor(a: v128): v128;

  /** Rounds each lane towards zero. */
  @builtin export declare function trunc(a: v128): v128;

  /** Rounds each lane to the nearest integral value, ties to even. */
  @builtin export declare function nearest(a: v128): v128;

  /** All ones in the lanes that are equal. */
  @builtin export declare function eq(a: v128, b: v128): v128;

  /** All ones in the lanes that differ. */
  @builtin export declare function ne(a: v128, b: v128): v128;

  /** All ones in the lanes that are less. */
  @builtin export declare function lt(a: v128, b: v128): v128;

  /** All ones in the lanes that are less or equal. */
  @builtin export declare function le(a: v128, b: v128): v128;

  /** All ones in the lanes that are greater. */
  @builtin export declare function gt(a: v128, b: v128): v128;

  /** All ones in the lanes that are greater or equal. */
  @builtin export declare function ge(a: v128, b: v128): v128;

  /** Converts 32-bit integer lanes to `f32`. As signed integers. */
  @builtin export declare function convert_i32x4_s(a: v128): v128;

  /** Converts 32-bit integer lanes to `f32`. As unsigned integers. */
  @builtin export declare function convert_i32x4_u(a: v128): v128;

  /** Converts `f64` lanes to `f32`; the high lanes are 0. */
  @builtin export declare function demote_f64x2_zero(a: v128): v128;

  /** Selects lanes of `a` and `b` (numbered on from `a`) by constant indices. */
  @builtin export declare function shuffle(a: v128, b: v128, l0: u8, l1: u8, l2: u8, l3: u8): v128;

  /** `a * b + c` in each lane, rounded once or twice. */
  @builtin export declare function relaxed_madd(a: v128, b: v128, c: v128): v128;

  /** `-(a * b) + c` in each lane, rounded once or twice. */
  @builtin export declare function relaxed_nmadd(a: v128, b: v128, c: v128): v128;

  /** The smaller of each lane; NaN and zeros as the machine does. */
  @builtin export declare function relaxed_min(a: v128, b: v128): v128;

  /** The greater of each lane; NaN and zeros as the machine does. */
  @builtin export declare function relaxed_max(a: v128, b: v128): v128;
}
