// What numbers offer as values, the classes that stand for their types, and reading numbers.

import { dtoa, itoa32, itoa64, strtod, strtof, strtol, utoa32, utoa64 } from "util/number";

/** The integer that a text begins with, after white space and a sign; NaN if there is none. */
export function parseInt(str: string, radix: i32 = 0): f64 {
  return strtol<f64>(str, radix);
}

/** The number that a text begins with, after white space and a sign; NaN if there is none. */
export function parseFloat(str: string): f64 {
  return strtod(str);
}

/** Integers of 8 bits, signed. */
@final @unmanaged
export abstract class I8 {
  /** The smallest value. */
  static readonly MIN_VALUE: i8 = i8.MIN_VALUE;

  /** The greatest value. */
  static readonly MAX_VALUE: i8 = i8.MAX_VALUE;

  /** The integer that a text begins with, wrapped to the type; 0 if there is none. */
  static parseInt(value: string, radix: i32 = 0): i8 {
    return strtol<i8>(value, radix);
  }

  /** The digits in a radix from 2 to 36, behind a minus if the value is negative. */
  toString(this: i8, radix: i32 = 10): String {
    return itoa32(this, radix);
  }
}

/** Integers of 16 bits, signed. */
@final @unmanaged
export abstract class I16 {
  /** The smallest value. */
  static readonly MIN_VALUE: i16 = i16.MIN_VALUE;

  /** The greatest value. */
  static readonly MAX_VALUE: i16 = i16.MAX_VALUE;

  /** The integer that a text begins with, wrapped to the type; 0 if there is none. */
  static parseInt(value: string, radix: i32 = 0): i16 {
    return strtol<i16>(value, radix);
  }

  /** The digits in a radix from 2 to 36, behind a minus if the value is negative. */
  toString(this: i16, radix: i32 = 10): String {
    return itoa32(this, radix);
  }
}

/** Integers of 32 bits, signed. */
@final @unmanaged
export abstract class I32 {
  /** The smallest value. */
  static readonly MIN_VALUE: i32 = i32.MIN_VALUE;

  /** The greatest value. */
  static readonly MAX_VALUE: i32 = i32.MAX_VALUE;

  /** The integer that a text begins with, wrapped to the type; 0 if there is none. */
  static parseInt(value: string, radix: i32 = 0): i32 {
    return strtol<i32>(value, radix);
  }

  /** The digits in a radix from 2 to 36, behind a minus if the value is negative. */
  toString(this: i32, radix: i32 = 10): String {
    return itoa32(this, radix);
  }
}

/** Integers of 64 bits, signed. */
@final @unmanaged
export abstract class I64 {
  /** The smallest value. */
  static readonly MIN_VALUE: i64 = i64.MIN_VALUE;

  /** The greatest value. */
  static readonly MAX_VALUE: i64 = i64.MAX_VALUE;

  /** The integer that a text begins with, wrapped to the type; 0 if there is none. */
  static parseInt(value: string, radix: i32 = 0): i64 {
    return strtol<i64>(value, radix);
  }

  /** The digits in a radix from 2 to 36, behind a minus if the value is negative. */
  toString(this: i64, radix: i32 = 10): String {
    return itoa64(this, radix);
  }
}

/** Integers of as many bits as an address, signed. */
@final @unmanaged
export abstract class Isize {
  /** The smallest value. */
  static readonly MIN_VALUE: isize = isize.MIN_VALUE;

  /** The greatest value. */
  static readonly MAX_VALUE: isize = isize.MAX_VALUE;

  /** The integer that a text begins with, wrapped to the type; 0 if there is none. */
  static parseInt(value: string, radix: i32 = 0): isize {
    return strtol<isize>(value, radix);
  }

  /** The digits in a radix from 2 to 36, behind a minus if the value is negative. */
  toString(this: isize, radix: i32 = 10): String {
    return sizeof<isize>() == 4 ? itoa32(<i32>this, radix) : itoa64(this, radix);
  }
}

/** Integers of 8 bits, unsigned. */
@final @unmanaged
export abstract class U8 {
  /** The smallest value. */
  static readonly MIN_VALUE: u8 = u8.MIN_VALUE;

  /** The greatest value. */
  static readonly MAX_VALUE: u8 = u8.MAX_VALUE;

  /** The integer that a text begins with, wrapped to the type; 0 if there is none. */
  static parseInt(value: string, radix: i32 = 0): u8 {
    return strtol<u8>(value, radix);
  }

  /** The digits in a radix from 2 to 36, behind a minus if the value is negative. */
  toString(this: u8, radix: i32 = 10): String {
    return utoa32(this, radix);
  }
}

/** Integers of 16 bits, unsigned. */
@final @unmanaged
export abstract class U16 {
  /** The smallest value. */
  static readonly MIN_VALUE: u16 = u16.MIN_VALUE;

  /** The greatest value. */
  static readonly MAX_VALUE: u16 = u16.MAX_VALUE;

  /** The integer that a text begins with, wrapped to the type; 0 if there is none. */
  static parseInt(value: string, radix: i32 = 0): u16 {
    return strtol<u16>(value, radix);
  }

  /** The digits in a radix from 2 to 36, behind a minus if the value is negative. */
  toString(this: u16, radix: i32 = 10): String {
    return utoa32(this, radix);
  }
}

/** Integers of 32 bits, unsigned. */
@final @unmanaged
export abstract class U32 {
  /** The smallest value. */
  static readonly MIN_VALUE: u32 = u32.MIN_VALUE;

  /** The greatest value. */
  static readonly MAX_VALUE: u32 = u32.MAX_VALUE;

  /** The integer that a text begins with, wrapped to the type; 0 if there is none. */
  static parseInt(value: string, radix: i32 = 0): u32 {
    return strtol<u32>(value, radix);
  }

  /** The digits in a radix from 2 to 36, behind a minus if the value is negative. */
  toString(this: u32, radix: i32 = 10): String {
    return utoa32(this, radix);
  }
}

/** Integers of 64 bits, unsigned. */
@final @unmanaged
export abstract class U64 {
  /** The smallest value. */
  static readonly MIN_VALUE: u64 = u64.MIN_VALUE;

  /** The greatest value. */
  static readonly MAX_VALUE: u64 = u64.MAX_VALUE;

  /** The integer that a text begins with, wrapped to the type; 0 if there is none. */
  static parseInt(value: string, radix: i32 = 0): u64 {
    return strtol<u64>(value, radix);
  }

  /** The digits in a radix from 2 to 36, behind a minus if the value is negative. */
  toString(this: u64, radix: i32 = 10): String {
    return utoa64(this, radix);
  }
}

/** Integers of as many bits as an address, unsigned. */
@final @unmanaged
export abstract class Usize {
  /** The smallest value. */
  static readonly MIN_VALUE: usize = usize.MIN_VALUE;

  /** The greatest value. */
  static readonly MAX_VALUE: usize = usize.MAX_VALUE;

  /** The integer that a text begins with, wrapped to the type; 0 if there is none. */
  static parseInt(value: string, radix: i32 = 0): usize {
    return strtol<usize>(value, radix);
  }

  /** The digits in a radix from 2 to 36, behind a minus if the value is negative. */
  toString(this: usize, radix: i32 = 10): String {
    return sizeof<usize>() == 4 ? utoa32(<u32>this, radix) : utoa64(this, radix);
  }
}

/** Truth values. */
@final @unmanaged
export abstract class Bool {
  /** The smallest value. */
  static readonly MIN_VALUE: bool = bool.MIN_VALUE;

  /** The greatest value. */
  static readonly MAX_VALUE: bool = bool.MAX_VALUE;

  /** "true" or "false". */
  toString(this: bool, radix: i32 = 0): String {
    return this ? "true" : "false";
  }
}

export { Bool as Boolean };

/** Floats of 32 bits. */
@final @unmanaged
export abstract class F32 {
  /** The difference between 1 and the next greater value. */
  static readonly EPSILON: f32 = f32.EPSILON;

  /** The smallest positive value. */
  static readonly MIN_VALUE: f32 = f32.MIN_VALUE;

  /** The greatest finite value. */
  static readonly MAX_VALUE: f32 = f32.MAX_VALUE;

  /** The smallest integer from which on all integers are values. */
  static readonly MIN_SAFE_INTEGER: f32 = f32.MIN_SAFE_INTEGER;

  /** The greatest integer up to which all integers are values. */
  static readonly MAX_SAFE_INTEGER: f32 = f32.MAX_SAFE_INTEGER;

  /** Positive infinity. */
  static readonly POSITIVE_INFINITY: f32 = f32.POSITIVE_INFINITY;

  /** Negative infinity. */
  static readonly NEGATIVE_INFINITY: f32 = f32.NEGATIVE_INFINITY;

  /** Not a number. */
  static readonly NaN: f32 = f32.NaN;

  /** Whether a value is not a number. */
  static isNaN(value: f32): bool {
    return value != value;
  }

  /** Whether a value is neither infinite nor NaN. */
  static isFinite(value: f32): bool {
    return value - value == 0;
  }

  /** Whether a value is an integer that no other integer is rounded to. */
  static isSafeInteger(value: f32): bool {
    return abs<f32>(value) <= f32.MAX_SAFE_INTEGER && trunc<f32>(value) == value;
  }

  /** Whether a value is an integer. */
  static isInteger(value: f32): bool {
    return value - value == 0 && trunc<f32>(value) == value;
  }

  /** The integer that a text begins with; NaN if there is none. */
  static parseInt(value: string, radix: i32 = 0): f32 {
    return <f32>strtol<f64>(value, radix);
  }

  /** The number that a text begins with; NaN if there is none. */
  static parseFloat(value: string): f32 {
    return strtof(value);
  }

  /** A short decimal number that reads back as the value. */
  toString(this: f32, radix: i32 = 0): String {
    return dtoa<f32>(this);
  }
}

/** Floats of 64 bits. */
@final @unmanaged
export abstract class F64 {
  /** The difference between 1 and the next greater value. */
  static readonly EPSILON: f64 = f64.EPSILON;

  /** The smallest positive value. */
  static readonly MIN_VALUE: f64 = f64.MIN_VALUE;

  /** The greatest finite value. */
  static readonly MAX_VALUE: f64 = f64.MAX_VALUE;

  /** The smallest integer from which on all integers are values. */
  static readonly MIN_SAFE_INTEGER: f64 = f64.MIN_SAFE_INTEGER;

  /** The greatest integer up to which all integers are values. */
  static readonly MAX_SAFE_INTEGER: f64 = f64.MAX_SAFE_INTEGER;

  /** Positive infinity. */
  static readonly POSITIVE_INFINITY: f64 = f64.POSITIVE_INFINITY;

  /** Negative infinity. */
  static readonly NEGATIVE_INFINITY: f64 = f64.NEGATIVE_INFINITY;

  /** Not a number. */
  static readonly NaN: f64 = f64.NaN;

  /** Whether a value is not a number. */
  static isNaN(value: f64): bool {
    return value != value;
  }

  /** Whether a value is neither infinite nor NaN. */
  static isFinite(value: f64): bool {
    return value - value == 0;
  }

  /** Whether a value is an integer that no other integer is rounded to. */
  static isSafeInteger(value: f64): bool {
    return abs<f64>(value) <= f64.MAX_SAFE_INTEGER && trunc<f64>(value) == value;
  }

  /** Whether a value is an integer. */
  static isInteger(value: f64): bool {
    return value - value == 0 && trunc<f64>(value) == value;
  }

  /** The integer that a text begins with; NaN if there is none. */
  static parseInt(value: string, radix: i32 = 0): f64 {
    return strtol<f64>(value, radix);
  }

  /** The number that a text begins with; NaN if there is none. */
  static parseFloat(value: string): f64 {
    return strtod(value);
  }

  /** A short decimal number that reads back as the value. */
  toString(this: f64, radix: i32 = 0): String {
    return dtoa<f64>(this);
  }
}

export { F64 as Number };
