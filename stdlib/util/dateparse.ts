// Dates and times in the form of ISO 8601: `YYYY[-MM[-DD]][THH:MM[:SS[.mmm]][Z|±HH[:MM]]]`. Nothing checks ranges: the
// 45th of a month is one of the next. What should be a number and is none counts as 0.

import { daysOf, MILLIS_PER_DAY, MILLIS_PER_HOUR, MILLIS_PER_MINUTE, MILLIS_PER_SECOND } from "util/calendar";
import { E_INVALIDDATE } from "util/error";
import { findUnit, isSpace } from "util/units";

const PLUS: u32 = 0x2B;
const MINUS: u32 = 0x2D;
const DOT: u32 = 0x2E;
const COLON: u32 = 0x3A;
const LETTER_T: u32 = 0x54;
const LETTER_Z: u32 = 0x5A;

/** The milliseconds since 1970-01-01 that a text means. */
export function parseDate(text: string): i64 {
  const units = changetype<usize>(text);
  const end = units + (<usize>text.length << 1);
  if (units == end) throw new RangeError(E_INVALIDDATE);
  const dateEnd = findUnit(units, end, LETTER_T);
  const time = dateEnd < end ? readTime(dateEnd + 2, end) : 0;
  return readDate(units, dateEnd) + time;
}

/** The milliseconds of `YYYY[-MM[-DD]]`. The year may have a sign. */
function readDate(at: usize, end: usize): i64 {
  const hasMinus = at < end && <u32>load<u16>(at) == MINUS;
  if (hasMinus) at += 2;
  let stop = findUnit(at, end, MINUS);
  let year = <i64>readNumber(at, stop);
  if (hasMinus) year = -year;
  let month = 1;
  let day = 1;
  if (stop < end) {
    at = stop + 2;
    stop = findUnit(at, end, MINUS);
    month = readNumber(at, stop);
    if (stop < end) day = readNumber(stop + 2, end);
  }
  return daysOf(year, month, day) * MILLIS_PER_DAY;
}

/** The milliseconds of `HH:MM[:SS[.mmm]][Z|±HH[:MM]]`. */
function readTime(at: usize, end: usize): i64 {
  let offset: i64 = 0;
  // The zone begins at the last letter or sign that may do so.
  for (let zone = end; zone > at;) {
    zone -= 2;
    const unit = <u32>load<u16>(zone);
    if (unit != LETTER_Z && unit != PLUS && unit != MINUS) continue;
    if (unit != LETTER_Z) {
      if (zone + 2 == end) throw new RangeError(E_INVALIDDATE);
      offset = readZone(zone + 2, end);
      if (unit == MINUS) offset = -offset;
    }
    end = zone;
    break;
  }
  let stop = findUnit(at, end, COLON);
  if (stop == end) throw new RangeError(E_INVALIDDATE);
  let millis = <i64>readNumber(at, stop) * MILLIS_PER_HOUR;
  at = stop + 2;
  stop = findUnit(at, end, COLON);
  millis += <i64>readNumber(at, stop) * MILLIS_PER_MINUTE;
  if (stop < end) millis += readSeconds(stop + 2, end);
  return millis - offset;
}

/** The milliseconds of `HH[:MM]`. */
function readZone(at: usize, end: usize): i64 {
  const stop = findUnit(at, end, COLON);
  const minutes = stop < end ? readNumber(stop + 2, end) : 0;
  return <i64>readNumber(at, stop) * MILLIS_PER_HOUR + <i64>minutes * MILLIS_PER_MINUTE;
}

/** The milliseconds of `SS[.mmm]`. Digits behind the third do not count. */
function readSeconds(at: usize, end: usize): i64 {
  let stop = findUnit(at, end, DOT);
  const seconds = <i64>readNumber(at, stop) * MILLIS_PER_SECOND;
  let millis: i64 = 0;
  for (let place: i64 = 100; place && stop + 2 < end; place /= 10) {
    stop += 2;
    const digit = <u32>load<u16>(stop) - 0x30;
    if (digit > 9) break;
    millis += <i64>digit * place;
  }
  return seconds + millis;
}

/** The decimal number at the start of some units, behind white space and a sign; 0 if there is none. */
function readNumber(at: usize, end: usize): i32 {
  while (at < end && isSpace(load<u16>(at))) at += 2;
  let sign = 1;
  if (at < end && (<u32>load<u16>(at) == PLUS || <u32>load<u16>(at) == MINUS)) {
    if (<u32>load<u16>(at) == MINUS) sign = -1;
    at += 2;
  }
  let value = 0;
  while (at < end && <u32>load<u16>(at) - 0x30 <= 9) {
    value = value * 10 + <i32>load<u16>(at) - 0x30;
    at += 2;
  }
  return value * sign;
}
