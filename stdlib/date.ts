// Points in time, in UTC only.

import { Date as host } from "bindings/clock";
import {
  dateOf, daysOf, floorDivide, floorModulo, MILLIS_PER_DAY, MILLIS_PER_HOUR, MILLIS_PER_MINUTE, MILLIS_PER_SECOND,
  weekdayOf,
} from "util/calendar";
import { parseDate } from "util/dateparse";
import { E_INVALIDDATE } from "util/error";
import { newText } from "util/string";

/** Dates lie within this many milliseconds of 1970-01-01: a hundred million days. */
const MILLIS_LIMIT: i64 = 8640000000000000;

@lazy @inline const WEEKDAYS: string = "SunMonTueWedThuFriSat";

@lazy @inline const MONTHS: string = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** A point in time, in milliseconds since 1970-01-01. */
export class Date {
  // Programs and hosts read these: the date of the day, with months from 1 to 12.
  private year: i32 = 0;
  private month: i32 = 0;
  private day: i32 = 0;
  private epochMillis: i64 = 0;

  /** The milliseconds of a date and time. Months count from 0; years up to 99 are those of the 20th century. */
  static UTC(
    year: i32, month: i32 = 0, day: i32 = 1, hour: i32 = 0, minute: i32 = 0, second: i32 = 0, millisecond: i32 = 0,
  ): i64 {
    if (<u32>year <= 99) year += 1900;
    const millis = daysOf(year, <i64>month + 1, day) * MILLIS_PER_DAY + <i64>hour * MILLIS_PER_HOUR
      + <i64>minute * MILLIS_PER_MINUTE + <i64>second * MILLIS_PER_SECOND + <i64>millisecond;
    return validMillis(millis);
  }

  /** The present time. */
  static now(): i64 {
    return <i64>host.now();
  }

  /** The time of a text such as `2020-01-02T03:04:05.678Z`. */
  static parse(dateString: string): Date {
    return Date.fromString(dateString);
  }

  /** The time of a text such as `2020-01-02T03:04:05.678Z`. */
  static fromString(dateTimeString: string): Date {
    return new Date(parseDate(dateTimeString));
  }

  constructor(epochMillis: i64) {
    this.setTime(epochMillis);
  }

  /** The milliseconds since 1970-01-01. */
  getTime(): i64 {
    return this.epochMillis;
  }

  /** Sets the milliseconds since 1970-01-01, which it gives. */
  setTime(time: i64): i64 {
    this.epochMillis = validMillis(time);
    const date = dateOf(floorDivide(time, MILLIS_PER_DAY));
    this.year = <i32>(date >> 16);
    this.month = <i32>(date >> 8) & 0xFF;
    this.day = <i32>date & 0xFF;
    return time;
  }

  getUTCFullYear(): i32 {
    return this.year;
  }

  /** The month from 0 to 11. */
  getUTCMonth(): i32 {
    return this.month - 1;
  }

  /** The day of the month from 1 on. */
  getUTCDate(): i32 {
    return this.day;
  }

  /** The day of the week from Sunday (0) to Saturday. */
  getUTCDay(): i32 {
    return weekdayOf(floorDivide(this.epochMillis, MILLIS_PER_DAY));
  }

  getUTCHours(): i32 {
    return part(this.epochMillis, MILLIS_PER_DAY, MILLIS_PER_HOUR);
  }

  getUTCMinutes(): i32 {
    return part(this.epochMillis, MILLIS_PER_HOUR, MILLIS_PER_MINUTE);
  }

  getUTCSeconds(): i32 {
    return part(this.epochMillis, MILLIS_PER_MINUTE, MILLIS_PER_SECOND);
  }

  getUTCMilliseconds(): i32 {
    return <i32>floorModulo(this.epochMillis, MILLIS_PER_SECOND);
  }

  setUTCMilliseconds(millis: i32): void {
    this.setTime(this.epochMillis + <i64>millis - <i64>this.getUTCMilliseconds());
  }

  setUTCSeconds(seconds: i32): void {
    this.setTime(this.epochMillis + (<i64>seconds - <i64>this.getUTCSeconds()) * MILLIS_PER_SECOND);
  }

  setUTCMinutes(minutes: i32): void {
    this.setTime(this.epochMillis + (<i64>minutes - <i64>this.getUTCMinutes()) * MILLIS_PER_MINUTE);
  }

  setUTCHours(hours: i32): void {
    this.setTime(this.epochMillis + (<i64>hours - <i64>this.getUTCHours()) * MILLIS_PER_HOUR);
  }

  /** Sets the day of the month; the first is 1. */
  setUTCDate(day: i32): void {
    this.setDate(this.year, this.month, day);
  }

  /** Sets the month, the first of which is 0, and the day. */
  setUTCMonth(month: i32, day: i32 = this.day): void {
    this.setDate(this.year, <i64>month + 1, day);
  }

  setUTCFullYear(year: i32): void {
    this.setDate(year, this.month, this.day);
  }

  /** Sets the date and keeps the time of the day. */
  private setDate(year: i64, month: i64, day: i64): void {
    this.setTime(daysOf(year, month, day) * MILLIS_PER_DAY + floorModulo(this.epochMillis, MILLIS_PER_DAY));
  }

  /** `2020-01-02T03:04:05.678Z`. */
  toISOString(): string {
    const isWide = <u32>this.year > 9999;
    const text = newText(isWide ? 27 << 1 : 24 << 1);
    let to = changetype<usize>(text);
    if (isWide) {
      to = putUnit(to, this.year < 0 ? 0x2D : 0x2B);
      to = putDigits(to, this.year < 0 ? -this.year : this.year, 6);
    } else {
      to = putDigits(to, this.year, 4);
    }
    to = putDigits(putUnit(to, 0x2D), this.month, 2);
    to = putDigits(putUnit(to, 0x2D), this.day, 2);
    to = this.putTime(putUnit(to, 0x54));
    to = putDigits(putUnit(to, 0x2E), this.getUTCMilliseconds(), 3);
    putUnit(to, 0x5A);
    return text;
  }

  /** `Thu, 02 Jan 2020 03:04:05 GMT`. */
  toUTCString(): string {
    const text = newText(<usize>(25 + yearLength(this.year)) << 1);
    let to = putWord(changetype<usize>(text), WEEKDAYS, this.getUTCDay());
    to = putUnit(putUnit(to, 0x2C), 0x20);
    to = putUnit(putDigits(to, this.day, 2), 0x20);
    to = putUnit(putWord(to, MONTHS, this.month - 1), 0x20);
    to = this.putTime(putUnit(putYear(to, this.year), 0x20));
    putUnit(putUnit(putUnit(putUnit(to, 0x20), 0x47), 0x4D), 0x54);
    return text;
  }

  /** `Thu Jan 02 2020`. */
  toDateString(): string {
    const text = newText(<usize>(11 + yearLength(this.year)) << 1);
    this.putDate(changetype<usize>(text));
    return text;
  }

  /** `03:04:05`. */
  toTimeString(): string {
    const text = newText(8 << 1);
    this.putTime(changetype<usize>(text));
    return text;
  }

  /** `Thu Jan 02 2020 03:04:05`. */
  toString(): string {
    const text = newText(<usize>(20 + yearLength(this.year)) << 1);
    this.putTime(putUnit(this.putDate(changetype<usize>(text)), 0x20));
    return text;
  }

  /** Writes `Thu Jan 02 2020` and gives the address behind it. */
  private putDate(to: usize): usize {
    to = putUnit(putWord(to, WEEKDAYS, this.getUTCDay()), 0x20);
    to = putUnit(putWord(to, MONTHS, this.month - 1), 0x20);
    to = putUnit(putDigits(to, this.day, 2), 0x20);
    return putYear(to, this.year);
  }

  /** Writes `03:04:05` and gives the address behind it. */
  private putTime(to: usize): usize {
    to = putUnit(putDigits(to, this.getUTCHours(), 2), 0x3A);
    to = putUnit(putDigits(to, this.getUTCMinutes(), 2), 0x3A);
    return putDigits(to, this.getUTCSeconds(), 2);
  }
}

/** The milliseconds of a date, unless it is out of range. */
function validMillis(millis: i64): i64 {
  if (millis < -MILLIS_LIMIT || millis > MILLIS_LIMIT) throw new RangeError(E_INVALIDDATE);
  return millis;
}

/** How many whole `unit` there are in what is left of `millis` without all whole `period`. */
function part(millis: i64, period: i64, unit: i64): i32 {
  return <i32>floorModulo(millis, period) / <i32>unit;
}

/** Writes a unit and gives the address behind it. */
@inline function putUnit(to: usize, unit: u16): usize {
  store<u16>(to, unit);
  return to + 2;
}

/** Writes the last `count` decimal digits of a number and gives the address behind them. */
function putDigits(to: usize, value: i32, count: i32): usize {
  for (let i = count - 1; i >= 0; i--) {
    store<u16>(to + (<usize>i << 1), <u16>(value % 10 + 0x30));
    value /= 10;
  }
  return to + (<usize>count << 1);
}

/** Writes the three letters of an abbreviation and gives the address behind them. */
function putWord(to: usize, words: string, index: i32): usize {
  const from = changetype<usize>(words) + <usize>index * 6;
  store<u32>(to, load<u32>(from));
  store<u16>(to, load<u16>(from, 4), 4);
  return to + 6;
}

/** How many units `putYear` writes. */
function yearLength(year: i32): i32 {
  const magnitude = year < 0 ? -year : year;
  return 4 + i32(magnitude > 9999) + i32(magnitude > 99999) + i32(year < 0);
}

/** Writes a year of at least four digits and gives the address behind it. */
function putYear(to: usize, year: i32): usize {
  if (year >= 0) return putDigits(to, year, yearLength(year));
  return putDigits(putUnit(to, 0x2D), -year, yearLength(year) - 1);
}
