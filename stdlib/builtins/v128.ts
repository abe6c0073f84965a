// Vectors of 128 bits; the lane type is a type argument.

/** Makes a vector of sixteen `i8` lanes. */
@builtin export declare function v128(
  a: i8, b: i8, c: i8, d: i8, e: i8, f: i8, g: i8, h: i8, i: i8, j: i8, k: i8, l: i8, m: i8, n: i8, o: i8, p: i8,
): v128;

export namespace v128 {
  /** Makes a vector of equal lanes. */
  @builtin export declare function splat<T>(x: T): v128;

  /** The lane with a constant index. */
  @builtin export declare function extract_lane<T>(x: v128, idx: u8): T;

  /** The vector with one lane, of a constant index, replaced. */
  @builtin export declare function replace_lane<T>(x: v128, idx: u8, value: T): v128;

  /** Selects lanes of `a` and `b` (numbered on from `a`) by constant indices. */
  @builtin export declare function shuffle<T>(a: v128, b: v128, ...lanes: u8[]): v128;

  /** Selects the 8-bit lanes of `a` by the indices in the lanes of `b`; 0 where an index is out of range. */
  @builtin export declare function swizzle(a: v128, b: v128): v128;

  /** Loads a vector from memory. */
  @builtin @unsafe export declare function load(ptr: usize, immOffset?: usize, immAlign?: usize): v128;

  /** Loads 8 bytes as lanes of type `TFrom` and widens each. */
  @builtin @unsafe export declare function load_ext<TFrom>(ptr: usize, immOffset?: usize, immAlign?: usize): v128;

  /** Loads one `TFrom` into the lowest lane; the others are 0. */
  @builtin @unsafe export declare function load_zero<TFrom>(ptr: usize, immOffset?: usize, immAlign?: usize): v128;

  /** Loads one `TFrom` into the lane `idx` of `vec`. */
  @builtin @unsafe export declare function load_lane<TFrom>(
    ptr: usize, vec: v128, idx: u8, immOffset?: usize, immAlign?: usize,
  ): v128;

  /** Stores the lane `idx` of `vec`. */
  @builtin @unsafe export declare function store_lane<TFrom>(
    ptr: usize, vec: v128, idx: u8, immOffset?: usize, immAlign?: usize,
  ): void;

  /** Loads 8 times 8 bits and extends each by its sign. */
  @builtin export declare function load8x8_s(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads 8 times 8 bits and extends each by zeros. */
  @builtin export declare function load8x8_u(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads 4 times 16 bits and extends each by its sign. */
  @builtin export declare function load16x4_s(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads 4 times 16 bits and extends each by zeros. */
  @builtin export declare function load16x4_u(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads 2 times 32 bits and extends each by its sign. */
  @builtin export declare function load32x2_s(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads 2 times 32 bits and extends each by zeros. */
  @builtin export declare function load32x2_u(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads one `T` into all lanes. */
  @builtin @unsafe export declare function load_splat<T>(ptr: usize, immOffset?: usize, immAlign?: usize): v128;

  /** Loads 8 bits into all lanes. */
  @builtin @unsafe export declare function load8_splat(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads 16 bits into all lanes. */
  @builtin @unsafe export declare function load16_splat(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads 32 bits into all lanes. */
  @builtin @unsafe export declare function load32_splat(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads 64 bits into all lanes. */
  @builtin @unsafe export declare function load64_splat(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads 32 bits into the lowest lane; the others are 0. */
  @builtin @unsafe export declare function load32_zero(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads 64 bits into the lowest lane; the others are 0. */
  @builtin @unsafe export declare function load64_zero(ptr: usize, immOffset?: u32, immAlign?: u32): v128;

  /** Loads 8 bits into the lane `idx` of `vec`. */
  @builtin @unsafe export declare function load8_lane(
    ptr: usize, vec: v128, idx: u8, immOffset?: u32, immAlign?: u32,
  ): v128;

  /** Loads 16 bits into the lane `idx` of `vec`. */
  @builtin @unsafe export declare function load16_lane(
    ptr: usize, vec: v128, idx: u8, immOffset?: u32, immAlign?: u32,
  ): v128;

  /** Loads 32 bits into the lane `idx` of `vec`. */
  @builtin @unsafe export declare function load32_lane(
    ptr: usize, vec: v128, idx: u8, immOffset?: u32, immAlign?: u32,
  ): v128;

  /** Loads 64 bits into the lane `idx` of `vec`. */
  @builtin @unsafe export declare function load64_lane(
    ptr: usize, vec: v128, idx: u8, immOffset?: u32, immAlign?: u32,
  ): v128;

  /** Stores the 8 bits of the lane `idx` of `vec`. */
  @builtin @unsafe export declare function store8_lane(
    ptr: usize, vec: v128, idx: u8, immOffset?: u32, immAlign?: u32,
  ): void;

  /** Stores the 16 bits of the lane `idx` of `vec`. */
  @builtin @unsafe export declare function store16_lane(
    ptr: usize, vec: v128, idx: u8, immOffset?: u32, immAlign?: u32,
  ): void;

  /** Stores the 32 bits of the lane `idx` of `vec`. */
  @builtin @unsafe export declare function store32_lane(
    ptr: usize, vec: v128, idx: u8, immOffset?: u32, immAlign?: u32,
  ): void;

  /** Stores the 64 bits of the lane `idx` of `vec`. */
  @builtin @unsafe export declare function store64_lane(
    ptr: usize, vec: v128, idx: u8, immOffset?: u32, immAlign?: u32,
  ): void;

  /** Stores a vector to memory. */
  @builtin @unsafe export declare function store(ptr: usize, value: v128, immOffset?: usize, immAlign?: usize): void;

  /** Adds each lane. */
  @builtin export declare function add<T>(a: v128, b: v128): v128;

  /** Subtracts each lane. */
  @builtin export declare function sub<T>(a: v128, b: v128): v128;

  /** Multiplies each lane. */
  @builtin export declare function mul<T>(a: v128, b: v128): v128;

  /** Divides each lane. */
  @builtin export declare function div<T>(a: v128, b: v128): v128;

  /** Negates each lane. */
  @builtin export declare function neg<T>(a: v128): v128;

  /** Adds each lane, saturating. */
  @builtin export declare function add_sat<T>(a: v128, b: v128): v128;

  /** Subtracts each lane, saturating. */
  @builtin export declare function sub_sat<T>(a: v128, b: v128): v128;

  /** Shifts each lane left by the same count. */
  @builtin export declare function shl<T>(a: v128, b: i32): v128;

  /** Shifts each lane right by the same count. */
  @builtin export declare function shr<T>(a: v128, b: i32): v128;

  /** The bitwise and. */
  @builtin export declare function and(a: v128, b: v128): v128;

  /** The bitwise or. */
  @builtin export declare function or(a: v128, b: v128): v128;

  /** The bitwise exclusive or. */
  @builtin export declare function xor(a: v128, b: v128): v128;

  /** The bitwise and of `a` and the inverse of `b`. */
  @builtin export declare function andnot(a: v128, b: v128): v128;

  /** The bitwise inverse. */
  @builtin export declare function not(a: v128): v128;

  /** The bits of `v1` where `c` has ones, those of `v2` elsewhere. */
  @builtin export declare function bitselect(v1: v128, v2: v128, c: v128): v128;

  /** Whether any bit is set. */
  @builtin export declare function any_true(a: v128): bool;

  /** Whether all lanes are non-zero. */
  @builtin export declare function all_true<T>(a: v128): bool;

  /** The highest bit of each lane, the first lane lowest. */
  @builtin export declare function bitmask<T>(a: v128): i32;

  /** Counts the one bits of each 8-bit lane. */
  @builtin export declare function popcnt<T>(a: v128): v128;

  /** The smaller of each lane. */
  @builtin export declare function min<T>(a: v128, b: v128): v128;

  /** The greater of each lane. */
  @builtin export declare function max<T>(a: v128, b: v128): v128;

  /** The smaller of each lane: `b < a ? b : a`. */
  @builtin export declare function pmin<T>(a: v128, b: v128): v128;

  /** The greater of each lane: `a < b ? b : a`. */
  @builtin export declare function pmax<T>(a: v128, b: v128): v128;

  /** Multiplies the signed 16-bit lanes and adds each two neighbours. */
  @builtin export declare function dot<T>(a: v128, b: v128): v128;

  /** The average of each lane, rounded up. */
  @builtin export declare function avgr<T>(a: v128, b: v128): v128;

  /** The absolute value of each lane. */
  @builtin export declare function abs<T>(a: v128): v128;

  /** The square root of each lane. */
  @builtin export declare function sqrt<T>(a: v128): v128;

  /** Rounds each lane up. */
  @builtin export declare function ceil<T>(a: v128): v128;

  /** Rounds each lane down. */
  @builtin export declare function floor<T>(a: v128): v128;

  /** Rounds each lane towards zero. */
  @builtin export declare function trunc<T>(a: v128): v128;

  /** Rounds each lane to the nearest integral value, ties to even. */
  @builtin export declare function nearest<T>(a: v128): v128;

  /** All ones in the lanes that are equal. */
  @builtin export declare function eq<T>(a: v128, b: v128): v128;

  /** All ones in the lanes that differ. */
  @builtin export declare function ne<T>(a: v128, b: v128): v128;

  /** All ones in the lanes that are less. */
  @builtin export declare function lt<T>(a: v128, b: v128): v128;

  /** All ones in the lanes that are less or equal. */
  @builtin export declare function le<T>(a: v128, b: v128): v128;

  /** All ones in the lanes that are greater. */
  @builtin export declare function gt<T>(a: v128, b: v128): v128;

  /** All ones in the lanes that are greater or equal. */
  @builtin export declare function ge<T>(a: v128, b: v128): v128;

  /** Converts 32-bit integer lanes to `f32`. */
  @builtin export declare function convert<T>(a: v128): v128;

  /** Converts the two low 32-bit integer lanes to `f64`. */
  @builtin export declare function convert_low<T>(a: v128): v128;

  /** Converts `f32` lanes to 32-bit integers, saturating. */
  @builtin export declare function trunc_sat<T>(a: v128): v128;

  /** Converts `f64` lanes to 32-bit integers, saturating; the high lanes are 0. */
  @builtin export declare function trunc_sat_zero<T>(a: v128): v128;

  /** Narrows the lanes of both vectors to half their width, saturating. */
  @builtin export declare function narrow<T>(a: v128, b: v128): v128;

  /** Widens the low half of the lanes. */
  @builtin export declare function extend_low<T>(a: v128): v128;

  /** Widens the high half of the lanes. */
  @builtin export declare function extend_high<T>(a: v128): v128;

  /** Adds each two neighbouring lanes into one of twice the width. */
  @builtin export declare function extadd_pairwise<T>(a: v128): v128;

  /** Converts `f64` lanes to `f32`; the high lanes are 0. */
  @builtin export declare function demote_zero<T = f64>(a: v128): v128;

  /** Converts the two low `f32` lanes to `f64`. */
  @builtin export declare function promote_low<T = f32>(a: v128): v128;

  /** Multiplies lanes as Q15 fixed-point numbers, rounding and saturating. */
  @builtin export declare function q15mulr_sat<T>(a: v128, b: v128): v128;

  /** Multiplies the low half of the lanes into lanes of twice the width. */
  @builtin export declare function extmul_low<T>(a: v128, b: v128): v128;

  /** Multiplies the high half of the lanes into lanes of twice the width. */
  @builtin export declare function extmul_high<T>(a: v128, b: v128): v128;

  /** As `swizzle`, but an index out of range may select anything of that machine. */
  @builtin export declare function relaxed_swizzle(a: v128, s: v128): v128;

  /** As `trunc_sat`, but NaN and overflow may give what the machine gives. */
  @builtin export declare function relaxed_trunc<T>(a: v128): v128;

  /** As `trunc_sat_zero`, but NaN and overflow may give what the machine gives. */
  @builtin export declare function relaxed_trunc_zero<T>(a: v128): v128;

  /** `a * b + c` in each lane, rounded once or twice. */
  @builtin export declare function relaxed_madd<T>(a: v128, b: v128, c: v128): v128;

  /** `-(a * b) + c` in each lane, rounded once or twice. */
  @builtin export declare function relaxed_nmadd<T>(a: v128, b: v128, c: v128): v128;

  /** The lanes of `a` where `m` is all ones, those of `b` where it is 0. */
  @builtin export declare function relaxed_laneselect<T>(a: v128, b: v128, m: v128): v128;

  /** The smaller of each lane; NaN and zeros as the machine does. */
  @builtin export declare function relaxed_min<T>(a: v128, b: v128): v128;

  /** The greater of each lane; NaN and zeros as the machine does. */
  @builtin export declare function relaxed_max<T>(a: v128, b: v128): v128;

  /** As `q15mulr_sat`, but overflow may wrap. */
  @builtin export declare function relaxed_q15mulr<T>(a: v128, b: v128): v128;

  /** Multiplies 8-bit lanes with 7-bit lanes and adds each two neighbours. */
  @builtin export declare function relaxed_dot<T>(a: v128, b: v128): v128;

  /** Multiplies 8-bit lanes with 7-bit lanes, adds each four neighbours and then `c`. */
  @builtin export declare function relaxed_dot_add<T>(a: v128, b: v128, c: v128): v128;
}
