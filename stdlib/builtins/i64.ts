// The type `i64` as a conversion and a namespace.

/** Any type; the compiler checks which. */
type auto = i32;

/** Converts any number to `i64`. */
@builtin export declare function i64(value: auto): i64;

export namespace i64 {
  /** The smallest value. */
  @lazy export const MIN_VALUE: i64 = -9223372036854775808;

  /** The greatest value. */
  @lazy export const MAX_VALUE: i64 = 9223372036854775807;

  /** Counts the leading zero bits. */
  @builtin export declare function clz(value: i64): i64;

  /** Counts the trailing zero bits. */
  @builtin export declare function ctz(value: i64): i64;

  /** Adds, wrapping. */
  @builtin export declare function add(left: i64, right: i64): i64;

  /** Subtracts, wrapping. */
  @builtin export declare function sub(left: i64, right: i64): i64;

  /** Multiplies, wrapping. */
  @builtin export declare function mul(left: i64, right: i64): i64;

  /** Divides as signed integers. Traps on zero and on overflow. */
  @builtin export declare function div_s(left: i64, right: i64): i64;

  /** Divides as unsigned integers. Traps on zero. */
  @builtin export declare function div_u(left: i64, right: i64): i64;

  /** Loads 8 bits and extends them by their sign. */
  @builtin export declare function load8_s(ptr: usize, immOffset?: usize, immAlign?: usize): i64;

  /** Loads 8 bits and extends them by zeros. */
  @builtin export declare function load8_u(ptr: usize, immOffset?: usize, immAlign?: usize): i64;

  /** Loads 16 bits and extends them by their sign. */
  @builtin export declare function load16_s(ptr: usize, immOffset?: usize, immAlign?: usize): i64;

  /** Loads 16 bits and extends them by zeros. */
  @builtin export declare function load16_u(ptr: usize, immOffset?: usize, immAlign?: usize): i64;

  /** Loads 32 bits and extends them by their sign. */
  @builtin export declare function load32_s(ptr: usize, immOffset?: usize, immAlign?: usize): i64;

  /** Loads 32 bits and extends them by zeros. */
  @builtin export declare function load32_u(ptr: usize, immOffset?: usize, immAlign?: usize): i64;

  /** Loads i64 from memory. */
  @builtin export declare function load(ptr: usize, immOffset?: usize): i64;

  /** Counts the one bits. */
  @builtin export declare function popcnt(value: i64): i64;

  /** Rotates the bits to the left. */
  @builtin export declare function rotl(value: i64, shift: i64): i64;

  /** Rotates the bits to the right. */
  @builtin export declare function rotr(value: i64, shift: i64): i64;

  /** 1 if both are equal, else 0. */
  @builtin export declare function eq(left: i64, right: i64): i32;

  /** 1 if both differ, else 0. */
  @builtin export declare function ne(left: i64, right: i64): i32;

  /** The remainder of a signed division, with the sign of the dividend. Traps on zero. */
  @builtin export declare function rem_s(left: i64, right: i64): i64;

  /** The remainder of an unsigned division. Traps on zero. */
  @builtin export declare function rem_u(left: u64, right: u64): u64;

  /** The bits of an `f64`. */
  @builtin export declare function reinterpret_f64(value: f64): i64;

  /** Stores the low 8 bits. */
  @builtin @unsafe export declare function store8(ptr: usize, value: i64, immOffset?: usize, immAlign?: usize): void;

  /** Stores the low 16 bits. */
  @builtin @unsafe export declare function store16(ptr: usize, value: i64, immOffset?: usize, immAlign?: usize): void;

  /** Stores the low 32 bits. */
  @builtin @unsafe export declare function store32(ptr: usize, value: i64, immOffset?: usize, immAlign?: usize): void;

  /** Stores i64 to memory. */
  @builtin @unsafe export declare function store(ptr: usize, value: i64, immOffset?: usize, immAlign?: usize): void;

  export namespace atomic {
    /** Atomically loads 8 bits and extends them by zeros. */
    @builtin export declare function load8_u(ptr: usize, immOffset?: usize): i64;

    /** Atomically loads 16 bits and extends them by zeros. */
    @builtin export declare function load16_u(ptr: usize, immOffset?: usize): i64;

    /** Atomically loads 32 bits and extends them by zeros. */
    @builtin export declare function load32_u(ptr: usize, immOffset?: usize): i64;

    /** Atomically loads i64. */
    @builtin export declare function load(ptr: usize, immOffset?: usize): i64;

    /** Atomically stores the low 8 bits. */
    @builtin @unsafe export declare function store8(ptr: usize, value: i64, immOffset?: usize): void;

    /** Atomically stores the low 16 bits. */
    @builtin @unsafe export declare function store16(ptr: usize, value: i64, immOffset?: usize): void;

    /** Atomically stores the low 32 bits. */
    @builtin @unsafe export declare function store32(ptr: usize, value: i64, immOffset?: usize): void;

    /** Atomically stores i64. */
    @builtin @unsafe export declare function store(ptr: usize, value: i64, immOffset?: usize): void;

    export namespace rmw8 {
      /** Atomically adds to 8 bits in memory and gives the old value. */
      @builtin export declare function add_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically subtracts from 8 bits in memory and gives the old value. */
      @builtin export declare function sub_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically ands into 8 bits in memory and gives the old value. */
      @builtin export declare function and_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically ors into 8 bits in memory and gives the old value. */
      @builtin export declare function or_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically xors into 8 bits in memory and gives the old value. */
      @builtin export declare function xor_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically replaces 8 bits in memory and gives the old value. */
      @builtin @unsafe export declare function xchg_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically replaces, if they equal `expected`, 8 bits in memory and gives the old value. */
      @builtin @unsafe export declare function cmpxchg_u(
        ptr: usize, expected: i64, replacement: i64, immOffset?: usize,
      ): i64;
    }

    export namespace rmw16 {
      /** Atomically adds to 16 bits in memory and gives the old value. */
      @builtin export declare function add_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically subtracts from 16 bits in memory and gives the old value. */
      @builtin export declare function sub_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically ands into 16 bits in memory and gives the old value. */
      @builtin export declare function and_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically ors into 16 bits in memory and gives the old value. */
      @builtin export declare function or_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically xors into 16 bits in memory and gives the old value. */
      @builtin export declare function xor_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically replaces 16 bits in memory and gives the old value. */
      @builtin @unsafe export declare function xchg_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically replaces, if they equal `expected`, 16 bits in memory and gives the old value. */
      @builtin @unsafe export declare function cmpxchg_u(
        ptr: usize, expected: i64, replacement: i64, immOffset?: usize,
      ): i64;
    }

    export namespace rmw32 {
      /** Atomically adds to 32 bits in memory and gives the old value. */
      @builtin export declare function add_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically subtracts from 32 bits in memory and gives the old value. */
      @builtin export declare function sub_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically ands into 32 bits in memory and gives the old value. */
      @builtin export declare function and_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically ors into 32 bits in memory and gives the old value. */
      @builtin export declare function or_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically xors into 32 bits in memory and gives the old value. */
      @builtin export declare function xor_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically replaces 32 bits in memory and gives the old value. */
      @builtin @unsafe export declare function xchg_u(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically replaces, if they equal `expected`, 32 bits in memory and gives the old value. */
      @builtin @unsafe export declare function cmpxchg_u(
        ptr: usize, expected: i64, replacement: i64, immOffset?: usize,
      ): i64;
    }

    export namespace rmw {
      /** Atomically adds to i64 in memory and gives the old value. */
      @builtin export declare function add(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically subtracts from i64 in memory and gives the old value. */
      @builtin export declare function sub(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically ands into i64 in memory and gives the old value. */
      @builtin export declare function and(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically ors into i64 in memory and gives the old value. */
      @builtin export declare function or(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically xors into i64 in memory and gives the old value. */
      @builtin export declare function xor(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically replaces i64 in memory and gives the old value. */
      @builtin @unsafe export declare function xchg(ptr: usize, value: i64, immOffset?: usize): i64;

      /** Atomically replaces, if they equal `expected`, i64 in memory and gives the old value. */
      @builtin @unsafe export declare function cmpxchg(
        ptr: usize, expected: i64, replacement: i64, immOffset?: usize,
      ): i64;
    }
  }
}
