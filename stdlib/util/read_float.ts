// Floats read from text in memory: the units from `at` to `end`, of which as many count as make a number. The result is
// the float nearest to what is written, of two equally near ones the even one, however long the text is.
//
// The idea is Michael Eisel's and Daniel Lemire's ("Number parsing at a gigabyte per second", 2021): the first 19 digits
// times a power of ten in 128 bits give bounds that are so close that both round to the same float, but for rare inputs
// next to the middle between two floats. Those are compared with the middle in integers of any length.

import { compareToMiddle } from "util/big_decimal";
import { POWERS_OF_FIVE } from "util/powers_of_ten";
import { hasSign, skipSpace } from "util/scan";
import { log2OfPower10, multiplyHigh, power10, power10Low } from "util/wide";

/** How many bits `f64` and `f32` have behind the first of the significand, and the bias of their exponents. */
const enum Format { WIDTH_64 = 52, BIAS_64 = 1023, WIDTH_32 = 23, BIAS_32 = 127 }

/** Reads an `f64` after white space: a decimal number or `Infinity`, with a sign or none. NaN if there is none. */
export function readFloat64(at: usize, end: usize): f64 {
  at = skipSpace(at, end);
  const isNegative = at < end && load<u16>(at) == 0x2D;
  if (hasSign(at, end)) at += 2;
  return readDecimal(at, end, isNegative);
}

/** The same as an `f32`, rounded once. */
export function readFloat32(at: usize, end: usize): f32 {
  at = skipSpace(at, end);
  const isNegative = at < end && load<u16>(at) == 0x2D;
  if (hasSign(at, end)) at += 2;
  if (!scan(at, end)) {
    const other: f32 = isInfinity(at, end) ? Infinity : NaN;
    return isNegative ? -other : other;
  }
  const result = reinterpret<f32>(<u32>convert(at, Format.WIDTH_32, Format.BIAS_32));
  return isNegative ? -result : result;
}

/** Reads what follows the sign. */
export function readDecimal(at: usize, end: usize, isNegative: bool): f64 {
  let result: f64;
  if (scan(at, end)) {
    result = isExact() ? fast() : reinterpret<f64>(convert(at, Format.WIDTH_64, Format.BIAS_64));
  } else {
    result = isInfinity(at, end) ? Infinity : NaN;
  }
  return isNegative ? -result : result;
}

/** What `scan` found: the value is `digits * 10 ** exponent`, or more by less than one unit of it if `isCut`. */
@lazy let digits: u64 = 0;
@lazy let exponent: i32 = 0;
@lazy let isCut: bool = false;

/** Where the digits end, and the exponent as it is written. */
@lazy let digitsEnd: usize = 0;
@lazy let writtenExponent: i32 = 0;

/** Reads digits with a point among them, and an exponent. Gives whether there is any digit. */
function scan(at: usize, end: usize): bool {
  const start = at;
  let value: u64 = 0;
  let power = 0;
  let cut = false;
  let pointLength: usize = 0;
  while (at < end) {
    const digit = <u32>load<u16>(at) - 48;
    if (digit < 10) {
      // 19 digits always fit.
      if (value < 1000000000000000000) {
        value = value * 10 + digit;
        power -= <i32>(pointLength != 0);
      } else {
        if (digit != 0) cut = true;
        power += <i32>(pointLength == 0);
      }
    } else if (digit == <u32>(0x2E - 48) && !pointLength) {
      pointLength = 2;
    } else {
      break;
    }
    at += 2;
  }
  if (at - start == pointLength) return false;
  digitsEnd = at;
  const written = scanExponent(at, end);
  digits = value;
  exponent = power + written;
  writtenExponent = written;
  isCut = cut;
  return true;
}

/** The exponent that stands at `at`; 0 if there is none. Beyond a million it is some other great number. */
function scanExponent(at: usize, end: usize): i32 {
  if (at >= end || (load<u16>(at) | 32) != 0x65) return 0;
  at += 2;
  const isNegative = at < end && load<u16>(at) == 0x2D;
  if (hasSign(at, end)) at += 2;
  let value = 0;
  while (at < end) {
    const digit = <u32>load<u16>(at) - 48;
    if (digit >= 10) break;
    // Greater than any number of digits in front can make good.
    if (value < 100000000) value = value * 10 + digit;
    at += 2;
  }
  return isNegative ? -value : value;
}

/** Whether `Infinity` stands at `at`. */
function isInfinity(at: usize, end: usize): bool {
  return at + 16 <= end && load<u64>(at) == 0x00690066006E0049 && load<u64>(at, 8) == 0x007900740069006E;
}

/** Whether the digits and the power of ten are both exact as floats, so that their product or quotient is rounded once. */
@inline
function isExact(): bool {
  return !isCut && digits <= 9007199254740992 && <u32>(exponent + 22) <= 44;
}

/** That product or quotient. */
@inline
function fast(): f64 {
  const magnitude = abs<i32>(exponent);
  const power = <f64>load<u64>(POWERS_OF_FIVE + (<usize>magnitude << 3))
    * reinterpret<f64>(<u64>(magnitude + 1023) << 52);
  return exponent < 0 ? <f64>digits / power : <f64>digits * power;
}

/** The bits of the float of a format that is nearest to what `scan` found at `start`. */
function convert(start: usize, width: i32, bias: i32): u64 {
  // Below half of the least `f64`, above the greatest.
  if (digits == 0 || exponent < -342) return 0;
  if (exponent > 308) return <u64>(2 * bias + 1) << width;

  // digits * 10 ** exponent is between high:low * 2 ** scale and that with the upper numbers.
  const shift = clz<u64>(digits);
  const factor = digits << shift;
  const power = power10(exponent);
  const middle = power * factor;
  const low = middle + multiplyHigh(power10Low, factor);
  const high = multiplyHigh(power, factor) + <u64>(low < middle);
  const scale = log2OfPower10(exponent) + 1 - <i32>shift;
  const lower = round(high, low, scale, width, bias);
  // Powers up to 10 ** 27 are exact: their table has all their bits.
  if (!isCut && <u32>exponent <= 27) return lower;

  // The power is too small by less than 3 in its last bit, and the digits by less than 1.
  const upperLow = low + 4;
  let upperHigh = high + <u64>(upperLow < low);
  if (isCut) upperHigh += (<u64>1 << shift) + 1;
  const upper = upperHigh < high ? round(0x8000000000000000, 1, scale + 1, width, bias)
    : round(upperHigh, upperLow, scale, width, bias);
  if (lower == upper) return lower;
  const order = compareToMiddle(start, digitsEnd, writtenExponent, lower, width, bias);
  return lower + <u64>(order > 0 || (order == 0 && (lower & 1) != 0));
}

/** The bits of the float that is nearest to `(high + low * 2 ** -64) * 2 ** exponent`. */
function round(high: u64, low: u64, exponent: i32, width: i32, bias: i32): u64 {
  if (<i64>high >= 0) {
    high = (high << 1) | (low >> 63);
    low <<= 1;
    exponent--;
  }
  let biased = exponent + 63 + bias;
  let dropped = 63 - width;
  if (biased < 1) {
    // A subnormal: its exponent is that of the least normal.
    dropped += 1 - biased;
    biased = 1;
    if (dropped > 64) return 0;
  }
  const kept = dropped == 64 ? 0 : high >> <u64>dropped;
  const rest = high << <u64>(64 - dropped);
  const half: u64 = 0x8000000000000000;
  const isUp = dropped == 64 ? high > half || low != 0 : rest > half || (rest == half && (low != 0 || (kept & 1) != 0));
  // The first bit of a normal significand counts as one in the exponent.
  const bits = kept + <u64>isUp + (<u64>(biased - 1) << <u64>width);
  const infinity = <u64>(2 * bias + 1) << <u64>width;
  return bits < infinity && biased <= 2 * bias ? bits : infinity;
}
