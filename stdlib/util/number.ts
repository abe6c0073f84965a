// Texts of numbers and numbers of texts, for the library, for the compiler and for programs that import it.

import {
  decimalCount32, decimalCount64, radixCount, writeDecimal32, writeDecimal64, writeRadix,
} from "util/digits";
import { writeFloat32, writeFloat64 } from "util/floats";
import { readFloat32, readFloat64 } from "util/read_float";
import { readInteger, readIntegerAsFloat } from "util/read_integer";

export { decimalCount32 };

/** As many units as the longest text of a float has. */
@lazy @inline export const MAX_DOUBLE_LENGTH: i32 = 28;

/** Where texts of floats are written before their lengths are known. */
@lazy const FLOAT_ROOM: usize = memory.data(56);

/** How many decimal digits a number from `2 ** 32` on has. */
export function decimalCount64High(value: u64): u32 {
  return decimalCount64(value);
}

/** How many digits a number has in a radix from 2 to 36. */
export function ulog_base(num: u64, base: i32): u32 {
  return radixCount(num, base);
}

/** A text of `length` units that are still to be stored. */
@inline
function newText(length: u32): String {
  return changetype<String>(__new(<usize>length << 1, idof<String>()));
}

/** Throws unless there are digits for a radix. */
@inline
function checkRadix(radix: i32): void {
  if (<u32>(radix - 2) > 34) throw new RangeError("toString() radix argument must be between 2 and 36");
}

/** The text of a magnitude behind a minus or nothing. */
function magnitudeText32(magnitude: u32, radix: i32, isNegative: bool): String {
  const length = <u32>isNegative + (radix == 10 ? decimalCount32(magnitude) : radixCount(magnitude, radix));
  const text = newText(length);
  const start = changetype<usize>(text), end = start + (<usize>length << 1);
  if (radix == 10) writeDecimal32(end, magnitude);
  else writeRadix(end, magnitude, radix);
  if (isNegative) store<u16>(start, 0x2D);
  return text;
}

/** The same for 64 bits. */
function magnitudeText64(magnitude: u64, radix: i32, isNegative: bool): String {
  if (magnitude <= 0xFFFFFFFF) return magnitudeText32(<u32>magnitude, radix, isNegative);
  const length = <u32>isNegative + (radix == 10 ? decimalCount64(magnitude) : radixCount(magnitude, radix));
  const text = newText(length);
  const start = changetype<usize>(text), end = start + (<usize>length << 1);
  if (radix == 10) writeDecimal64(end, magnitude);
  else writeRadix(end, magnitude, radix);
  if (isNegative) store<u16>(start, 0x2D);
  return text;
}

/** The text of an unsigned number of 32 bits. */
export function utoa32(value: u32, radix: i32): String {
  checkRadix(radix);
  return magnitudeText32(value, radix, false);
}

/** The text of a signed number of 32 bits. */
export function itoa32(value: i32, radix: i32): String {
  checkRadix(radix);
  return magnitudeText32(value < 0 ? -value : value, radix, value < 0);
}

/** The text of an unsigned number of 64 bits. */
export function utoa64(value: u64, radix: i32): String {
  checkRadix(radix);
  return magnitudeText64(value, radix, false);
}

/** The text of a signed number of 64 bits. */
export function itoa64(value: i64, radix: i32): String {
  checkRadix(radix);
  return magnitudeText64(value < 0 ? -value : value, radix, value < 0);
}

/** Writes the decimal text of an integer to `buffer`; gives how many units it has. */
export function itoa_buffered<T extends number>(buffer: usize, value: T): u32 {
  let isNegative = false;
  if (isSigned<T>()) isNegative = value < 0;
  if (isNegative) store<u16>(buffer, 0x2D);
  let length: u32;
  if (sizeof<T>() <= 4) {
    const magnitude = isNegative ? -<u32>value : <u32>value;
    length = <u32>isNegative + decimalCount32(magnitude);
    writeDecimal32(buffer + (<usize>length << 1), magnitude);
  } else {
    const magnitude = isNegative ? -<u64>value : <u64>value;
    length = <u32>isNegative + decimalCount64(magnitude);
    writeDecimal64(buffer + (<usize>length << 1), magnitude);
  }
  return length;
}

/** Writes the text of a float, at most `MAX_DOUBLE_LENGTH` units, to `buffer`; gives how many units it has. */
export function dtoa_buffered<T extends number>(buffer: usize, value: T): u32 {
  return sizeof<T>() == 4 ? writeFloat32(buffer, <f32>value) : writeFloat64(buffer, <f64>value);
}

/** The text of a float. */
export function dtoa<T extends number>(value: T): String {
  const length = dtoa_buffered<T>(FLOAT_ROOM, value);
  const text = newText(length);
  memory.copy(changetype<usize>(text), FLOAT_ROOM, <usize>length << 1);
  return text;
}

/** The number that a text in a radix begins with. */
export function strtol<T extends number>(text: string, radix: i32 = 0): T {
  const start = changetype<usize>(text), end = start + <usize>object.size(text);
  if (isFloat<T>()) return <T>readIntegerAsFloat(start, end, radix);
  return <T>readInteger(start, end, radix);
}

/** The float that a text begins with. */
export function strtod(text: string): f64 {
  const start = changetype<usize>(text);
  return readFloat64(start, start + <usize>object.size(text));
}

/** The `f32` that a text begins with, rounded once. */
export function strtof(text: string): f32 {
  const start = changetype<usize>(text);
  return readFloat32(start, start + <usize>object.size(text));
}
