// The Gregorian calendar, extended to all years, as days since 1970-01-01 (Hinnant, "chrono-Compatible Low-Level Date
// Algorithms"): years begin in March, so that the leap day is their last, and repeat every 400 years.

export const MILLIS_PER_SECOND: i64 = 1000;
export const MILLIS_PER_MINUTE: i64 = 60 * 1000;
export const MILLIS_PER_HOUR: i64 = 60 * 60 * 1000;
export const MILLIS_PER_DAY: i64 = 24 * 60 * 60 * 1000;

/** The days from 0000-03-01 to 1970-01-01. */
const EPOCH: i64 = 719468;

const DAYS_PER_ERA: i64 = 146097;
const YEARS_PER_ERA: i64 = 400;

/** The quotient rounded down, of a positive divisor. */
export function floorDivide(a: i64, b: i64): i64 {
  return (a >= 0 ? a : a - b + 1) / b;
}

/** What is left of `a` when all whole `b` are taken away: from 0 to `b - 1`. */
export function floorModulo(a: i64, b: i64): i64 {
  const rest = a % b;
  return rest < 0 ? rest + b : rest;
}

/** The days from 1970-01-01 to a date. Months (1 to 12) and days out of range mean those before or after. */
export function daysOf(year: i64, month: i64, day: i64): i64 {
  // Months since March of year 0.
  const months = year * 12 + month - 3;
  const ofYear = floorModulo(months, 12);
  const shifted = floorDivide(months, 12);
  const era = floorDivide(shifted, YEARS_PER_ERA);
  const yearOfEra = shifted - era * YEARS_PER_ERA;
  // The days before a month from March on grow by 31, 30, 31, 30, 31 in each group of five.
  const dayOfYear = (153 * ofYear + 2) / 5;
  const dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra + day - 1 - EPOCH;
}

/** The date of a day: `year << 16 | month << 8 | day` with the month from 1 to 12. */
export function dateOf(days: i64): i64 {
  days += EPOCH;
  const era = floorDivide(days, DAYS_PER_ERA);
  const dayOfEra = <i32>(days - era * DAYS_PER_ERA);
  // Days that leap years have more, of 4, 100 and 400 years, are taken away before dividing.
  const yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  const dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const shifted = (5 * dayOfYear + 2) / 153;
  const day = dayOfYear - (153 * shifted + 2) / 5 + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = era * YEARS_PER_ERA + <i64>yearOfEra + <i64>(month <= 2);
  return (year << 16) | <i64>(month << 8) | <i64>day;
}

/** The day of the week of a day, from Sunday (0) to Saturday. */
export function weekdayOf(days: i64): i32 {
  return <i32>floorModulo(days + 4, 7);
}
