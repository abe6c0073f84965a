// Integers read from text in memory: the units from `at` to `end`, of which as many count as make a number.

import { readDecimal } from "util/read_float";
import { digitValue, hasSign, skipSpace } from "util/scan";

/** The radix of the digits that `startInteger` found the beginning of; 0 if there is no such radix. */
@lazy let foundRadix: u32 = 0;

/** Whether a minus stands in front of them. */
@lazy let foundMinus: bool = false;

/**
 * Skips white space, a sign and a prefix, and gives where the digits begin. The prefix is `0x` if the radix is 16, and
 * also `0o` or `0b` if it is 0. Without a prefix radix 0 means 10.
 */
function startInteger(at: usize, end: usize, radix: i32): usize {
  at = skipSpace(at, end);
  foundMinus = at < end && load<u16>(at) == 0x2D;
  if (hasSign(at, end)) at += 2;
  if ((radix == 0 || radix == 16) && at + 4 < end && load<u16>(at) == 0x30) {
    const letter = <u32>load<u16>(at, 2) | 32;
    const found = letter == 0x78 ? 16 : radix ? 0 : letter == 0x6F ? 8 : letter == 0x62 ? 2 : 0;
    if (found) {
      foundRadix = found;
      return at + 4;
    }
  }
  foundRadix = radix == 0 ? 10 : radix >= 2 && radix <= 36 ? radix : 0;
  return at;
}

/** An integer modulo `2 ** 64`; 0 if there are no digits or no such radix. */
export function readInteger(at: usize, end: usize, radix: i32): i64 {
  at = startInteger(at, end, radix);
  const base = foundRadix;
  let value: u64 = 0;
  while (at < end) {
    const digit = digitValue(load<u16>(at));
    if (digit >= base) break;
    value = value * base + digit;
    at += 2;
  }
  return foundMinus ? -<i64>value : <i64>value;
}

/** The same as the nearest float, NaN if there are no digits. In radixes as 3, beyond `2 ** 58`, a float near to it. */
export function readIntegerAsFloat(at: usize, end: usize, radix: i32): f64 {
  const start = startInteger(at, end, radix);
  const base = foundRadix;
  const isPowerOf2 = (base & (base - 1)) == 0;
  const width = ctz<u32>(base);
  at = start;
  let value: u64 = 0;
  let more: f64 = 1;
  while (at < end) {
    const digit = digitValue(load<u16>(at));
    if (digit >= base) break;
    at += 2;
    if (value < 0x0400000000000000) {
      value = value * base + digit;
    } else if (isPowerOf2) {
      // Any more digits show in the result only by not being 0.
      value |= <u64>(digit != 0);
      more *= <f64>(1 << width);
    } else {
      if (base == 10) return readDecimal(start, digitsEnd(at, end), foundMinus);
      more *= base;
    }
  }
  if (at == start) return NaN;
  const result = <f64>value * more;
  return foundMinus ? -result : result;
}

/** Where the decimal digits from `at` on end. */
function digitsEnd(at: usize, end: usize): usize {
  while (at < end && <u32>load<u16>(at) - 48 < 10) at += 2;
  return at;
}
