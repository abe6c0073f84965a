// The type `i32` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `i32`. */
@builtin export declare function i32(value: auto): i32;

export namespace i32 {
  /** The smallest value. */
  @lazy export const MIN_VALUE: i32 = -2147483648;

  /** The greatest value. */
  @lazy export const MAX_VALUE: i32 = 2147483647;

  /** Counts the leading zero bits. */
  @builtin export declare function clz(value: i32): i32;

  /** Counts the trailing zero bits. */
  @builtin export declare function ctz(value: i32): i32;

  /** Counts the one bits. */
  @builtin export declare function popcnt(value: i32): i32;

  /** Adds, wrapping. */
  @builtin export declare function add(left: i32, right: i32): i32;

  /** Subtracts, wrapping. */
  @builtin export declare function sub(left: i32, right: i32): i32;

  /** Multiplies, wrapping. */
  @builtin export declare function mul(left: i32, right: i32): i32;

  /** Divides as signed integers. Traps on zero and on overflow. */
  @builtin export declare function div_s(left: i32, right: i32): i32;

  /** Divides as unsigned integers. Traps on zero. */
  @builtin export declare function div_u(left: i32, right: i32): i32;

  /** Rotates the bits to the left. */
  @builtin export declare function rotl(value: i32, shift: i32): i32;

  /** Rotates the bits to the right. */
  @builtin export declare function rotr(value: i32, shift: i32): i32;

  /** 1 if both are equal, else 0. */
  @builtin export declare function eq(left: i32, right: i32): i32;

  /** 1 if both differ, else 0. */
  @builtin export declare function ne(left: i32, right: i32): i32;

  /** The remainder of a signed division, with the sign of the dividend. Traps on zero. */
  @builtin export declare function rem_s(left: i32, right: i32): i32;

  /** The remainder of an unsigned division. Traps on zero. */
  @builtin export declare function rem_u(left: u32, right: u32): u32;

  /** The bits of an `f32`. */
  @builtin export declare function reinterpret_f32(value: f32): i32;

  /** Loads 8 bits and extends them by their sign. */
  @builtin export declare function load8_s(ptr: usize, immOffset?: usize, immAlign?: usize): i32;

  /** Loads 8 bits and extends them by zeros. */
  @builtin export declare function load8_u(ptr: usize, immOffset?: usize, immAlign?: usize): i32;

  /** Loads 16 bits and extends them by their sign. */
  @builtin export declare function load16_s(ptr: usize, immOffset?: usize, immAlign?: usize): i32;

  /** Loads 16 bits and extends them by zeros. */
  @builtin export declare function load16_u(ptr: usize, immOffset?: usize, immAlign?: usize): i32;

  /** Loads i32 from memory. */
  @builtin export declare function load(ptr: usize, immOffset?: usize, immAlign?: usize): i32;

  /** Stores the low 8 bits. */
  @builtin @unsafe export declare function store8(ptr: usize, value: i32, immOffset?: usize, immAlign?: usize): void;

  /** Stores the low 16 bits. */
  @builtin @unsafe export declare function store16(ptr: usize, value: i32, immOffset?: usize, immAlign?: usize): void;

  /** Stores i32 to memory. */
  @builtin @unsafe export declare function store(ptr: usize, value: i32, immOffset?: usize, immAlign?: usize): void;

  export namespace atomic {
    /** Atomically loads 8 bits and extends them by zeros. */
    @builtin export declare function load8_u(ptr: usize, immOffset?: usize): i32;

    /** Atomically loads 16 bits and extends them by zeros. */
    @builtin export declare function load16_u(ptr: usize, immOffset?: usize): i32;

    /** Atomically loads i32. */
    @builtin export declare function load(ptr: usize, immOffset?: usize): i32;

    /** Atomically stores the low 8 bits. */
    @builtin @unsafe export declare function store8(ptr: usize, value: i32, immOffset?: usize): void;

    /** Atomically stores the low 16 bits. */
    @builtin @unsafe export declare function store16(ptr: usize, value: i32, immOffset?: usize): void;

    /** Atomically stores i32. */
    @builtin @unsafe export declare function store(ptr: usize, value: i32, immOffset?: usize): void;

    export namespace rmw8 {
      /** Atomically adds to 8 bits in memory and gives the old value. */
      @builtin export declare function add_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically subtracts from 8 bits in memory and gives the old value. */
      @builtin export declare function sub_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically ands into 8 bits in memory and gives the old value. */
      @builtin export declare function and_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically ors into 8 bits in memory and gives the old value. */
      @builtin export declare function or_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically xors into 8 bits in memory and gives the old value. */
      @builtin export declare function xor_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically replaces 8 bits in memory and gives the old value. */
      @builtin @unsafe export declare function xchg_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically replaces, if they equal `expected`, 8 bits in memory and gives the old value. */
      @builtin @unsafe export declare function cmpxchg_u(
        ptr: usize, expected: i32, replacement: i32, immOffset?: usize,
      ): i32;
    }

    export namespace rmw16 {
      /** Atomically adds to 16 bits in memory and gives the old value. */
      @builtin export declare function add_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically subtracts from 16 bits in memory and gives the old value. */
      @builtin export declare function sub_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically ands into 16 bits in memory and gives the old value. */
      @builtin export declare function and_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically ors into 16 bits in memory and gives the old value. */
      @builtin export declare function or_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically xors into 16 bits in memory and gives the old value. */
      @builtin export declare function xor_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically replaces 16 bits in memory and gives the old value. */
      @builtin @unsafe export declare function xchg_u(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically replaces, if they equal `expected`, 16 bits in memory and gives the old value. */
      @builtin @unsafe export declare function cmpxchg_u(
        ptr: usize, expected: i32, replacement: i32, immOffset?: usize,
      ): i32;
    }

    export namespace rmw {
      /** Atomically adds to i32 in memory and gives the old value. */
      @builtin export declare function add(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically subtracts from i32 in memory and gives the old value. */
      @builtin export declare function sub(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically ands into i32 in memory and gives the old value. */
      @builtin export declare function and(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically ors into i32 in memory and gives the old value. */
      @builtin export declare function or(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically xors into i32 in memory and gives the old value. */
      @builtin export declare function xor(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically replaces i32 in memory and gives the old value. */
      @builtin @unsafe export declare function xchg(ptr: usize, value: i32, immOffset?: usize): i32;

      /** Atomically replaces, if they equal `expected`, i32 in memory and gives the old value. */
      @builtin @unsafe export declare function cmpxchg(
        ptr: usize, expected: i32, replacement: i32, immOffset?: usize,
      ): i32;
    }
  }
}
