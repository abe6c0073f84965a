// Floats as text in memory, in UTF-16 units.
//
// The digits are few and read back as the same float. Integral values end in `.0`, and an exponent is shown
// where JavaScript shows one: from 1e21 on and below 1e-6. Both zeros are `0.0`.

import { decimalCount64, writeDecimal32, writeDecimal64 } from "util/digits";
import { grisu, grisuExponent } from "util/grisu";

/** As many bytes as the longest text of a float takes: 28 units. */
export const MAX_FLOAT_BYTES: usize = 56;

/** Writes the text of a float to `buffer`; gives how many units it has. */
export function writeFloat64(buffer: usize, value: f64): u32 {
  const bits = reinterpret<u64>(value) & 0x7FFFFFFFFFFFFFFF;
  const isNegative = value < 0;
  if (isNegative) store<u16>(buffer, CharCode.Minus);
  const start = buffer + (<usize>isNegative << 1);
  if (bits >= 0x7FF0000000000000) return writeNonFinite(buffer, bits > 0x7FF0000000000000, start);

  const magnitude = reinterpret<f64>(bits);
  if (magnitude < 9007199254740992.0 && trunc(magnitude) == magnitude) {
    return <u32>(writeIntegral(start, <u64>magnitude, 0) - buffer) >> 1;
  }
  const exponent = <i32>(bits >> 52);
  const fraction = bits & 0x000FFFFFFFFFFFFF;
  const decimal = exponent
    ? grisu(fraction | 0x0010000000000000, exponent - 1075, fraction == 0)
    : grisu(fraction, -1074, false);
  return <u32>(layOut(start, decimal, grisuExponent) - buffer) >> 1;
}

/** The same for `f32`: the digits are few and read back as the same `f32`. */
export function writeFloat32(buffer: usize, value: f32): u32 {
  const bits = reinterpret<u32>(value) & 0x7FFFFFFF;
  const isNegative = value < 0;
  if (isNegative) store<u16>(buffer, CharCode.Minus);
  const start = buffer + (<usize>isNegative << 1);
  if (bits >= 0x7F800000) return writeNonFinite(buffer, bits > 0x7F800000, start);

  const magnitude = reinterpret<f32>(bits);
  if (magnitude < 16777216 && trunc(magnitude) == magnitude) {
    return <u32>(writeIntegral(start, <u64>magnitude, 0) - buffer) >> 1;
  }
  const exponent = <i32>(bits >> 23);
  const fraction = bits & 0x007FFFFF;
  const decimal = exponent
    ? grisu(fraction | 0x00800000, exponent - 150, fraction == 0)
    : grisu(fraction, -149, false);
  return <u32>(layOut(start, decimal, grisuExponent) - buffer) >> 1;
}

/** The units that texts of floats are made of. */
const enum CharCode {
  Plus = 0x2B,
  Minus = 0x2D,
  Dot = 0x2E,
  Zero = 0x30,
  e = 0x65,
}

/** `NaN`, or what stands at `start` behind the sign. */
function writeNonFinite(buffer: usize, isNaN: bool, start: usize): u32 {
  if (isNaN) {
    store<u32>(buffer, 0x0061004E);
    store<u16>(buffer, 0x4E, 4);
    return 3;
  }
  store<u64>(start, 0x00690066006E0049);
  store<u64>(start, 0x00740069006E, 8);
  store<u16>(start, 0x0079, 14);
  return <u32>(start + 16 - buffer) >> 1;
}

/** Writes digits, zeros and `.0`; gives the end. */
function writeIntegral(start: usize, digits: u64, zeros: i32): usize {
  let end = start + (<usize>decimalCount64(digits) << 1);
  writeDecimal64(end, digits);
  end = writeZeros(end, zeros);
  store<u32>(end, CharCode.Dot | (CharCode.Zero << 16));
  return end + 4;
}

/** Writes zeros; gives the end. */
function writeZeros(start: usize, count: i32): usize {
  while (count > 0) {
    store<u16>(start, CharCode.Zero);
    start += 2;
    count--;
  }
  return start;
}

/** Writes `digits * 10 ** exponent`; gives the end. */
function layOut(start: usize, digits: u64, exponent: i32): usize {
  const count = <i32>decimalCount64(digits);
  const point = count + exponent;
  if (exponent >= 0 && point <= 21) return writeIntegral(start, digits, exponent);
  if (point > 0 && point <= 21) {
    writePointed(start, digits, count, point);
    return start + (<usize>count << 1) + 2;
  }
  if (point > -6 && point <= 0) {
    store<u32>(start, CharCode.Zero | (CharCode.Dot << 16));
    const end = writeZeros(start + 4, -point) + (<usize>count << 1);
    writeDecimal64(end, digits);
    return end;
  }

  let end = start + 2;
  if (count == 1) {
    store<u16>(start, <u16>(<u32>digits + CharCode.Zero));
  } else {
    writePointed(start, digits, count, 1);
    end += <usize>count << 1;
  }
  const power = point - 1;
  store<u32>(end, CharCode.e | ((power < 0 ? CharCode.Minus : CharCode.Plus) << 16));
  end += 4;
  const magnitude = <u32>abs<i32>(power);
  end += 2 + (<usize>(magnitude >= 10) << 1) + (<usize>(magnitude >= 100) << 1);
  writeDecimal32(end, magnitude);
  return end;
}

/** Writes `count` digits with a point behind the first `point` of them. */
function writePointed(start: usize, digits: u64, count: i32, point: i32): void {
  writeDecimal64(start + (<usize>count << 1) + 2, digits);
  let at = start;
  const end = start + (<usize>point << 1);
  while (at < end) {
    store<u16>(at, load<u16>(at, 2));
    at += 2;
  }
  store<u16>(at, CharCode.Dot);
}
