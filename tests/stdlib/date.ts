// Points in time in UTC.
// @call make(8640000000000001) aborts "Invalid Date"
// @call make(-8640000000000001) aborts "Invalid Date"
// @call make(8640000000000000) = 275760
// @call utc(300000) aborts "Invalid Date"
// @call utc(99) = 915148800000
// @call utc(100) = -59011459200000
// @call utc(-1) = -62198755200000
// @call parse(0) aborts "Invalid Date"
// @call parse(1) aborts "Invalid Date"
// @call parse(2) aborts "Invalid Date"
// @call parse(3) aborts "Invalid Date"
// @oracle: skip months out of range and signs of years follow JavaScript

export function make(millis: i64): i32 { return new Date(millis).getUTCFullYear(); }
export function utc(year: i32): i64 { return Date.UTC(year); }
export function parse(which: i32): i64 {
  if (which == 0) return Date.parse("").getTime();
  if (which == 1) return Date.parse("2020-01-01T10").getTime();
  if (which == 2) return Date.parse("2020-01-01T10:20+").getTime();
  return Date.parse("300000-01-01").getTime();
}

function isAt(text: string, millis: i64): bool { return Date.parse(text).getTime() == millis; }

export function testParts(): void {
  const date = new Date(1577934245006);
  assert(date.getTime() == 1577934245006 && date.getUTCFullYear() == 2020 && date.getUTCMonth() == 0);
  assert(date.getUTCDate() == 2 && date.getUTCDay() == 4 && date.getUTCHours() == 3 && date.getUTCMinutes() == 4);
  assert(date.getUTCSeconds() == 5 && date.getUTCMilliseconds() == 6);
  const before = new Date(-1);
  assert(before.getUTCFullYear() == 1969 && before.getUTCMonth() == 11 && before.getUTCDate() == 31);
  assert(before.getUTCDay() == 3 && before.getUTCHours() == 23 && before.getUTCMilliseconds() == 999);
  assert(Date.UTC(2020, 0, 2, 3, 4, 5, 6) == 1577934245006);
  assert(Date.UTC(2020, 14, 40, 50, 70, 80, 5000) == 1618110685000);
  assert(Date.UTC(2020, -1, 0, -1, -1, -1, -1) == 1575068338999);
  assert(Date.now() == 0);
}

export function testSetters(): void {
  const date = new Date(1577934245006);
  date.setUTCMilliseconds(5000);
  assert(date.getTime() == 1577934250000);
  date.setUTCSeconds(-5);
  assert(date.getTime() == 1577934235000);
  date.setUTCMinutes(100);
  assert(date.getTime() == 1577940055000);
  date.setUTCHours(-30);
  assert(date.getTime() == 1577817655000);
  date.setUTCDate(40);
  assert(date.getTime() == 1578595255000);
  date.setUTCMonth(14);
  assert(date.getTime() == 1615315255000);
  date.setUTCFullYear(-5);
  assert(date.getUTCFullYear() == -5 && date.getUTCMonth() == 2 && date.getUTCDate() == 9);
  date.setUTCMonth(1, 31);
  assert(date.getUTCMonth() == 2 && date.getUTCDate() == 3);
  assert(date.setTime(86400000) == 86400000 && date.toISOString() == "1970-01-02T00:00:00.000Z");
}

export function testTexts(): void {
  const date = new Date(1577934245006);
  assert(date.toISOString() == "2020-01-02T03:04:05.006Z" && date.toUTCString() == "Thu, 02 Jan 2020 03:04:05 GMT");
  assert(date.toDateString() == "Thu Jan 02 2020" && date.toTimeString() == "03:04:05");
  assert(date.toString() == "Thu Jan 02 2020 03:04:05");
  const early = new Date(-62198755200000);
  assert(early.toISOString() == "-000001-01-01T00:00:00.000Z");
  assert(early.toUTCString() == "Fri, 01 Jan -0001 00:00:00 GMT");
  assert(early.toDateString() == "Fri Jan 01 -0001");
  const late = new Date(8640000000000000);
  assert(late.toISOString() == "+275760-09-13T00:00:00.000Z" && late.toString() == "Sat Sep 13 275760 00:00:00");
  assert(new Date(253402300800000).toDateString() == "Sat Jan 01 10000");
  assert(new Date(-62167219200000).toISOString() == "0000-01-01T00:00:00.000Z");
}

export function testParse(): void {
  assert(isAt("2020-01-02T03:04:05.006Z", 1577934245006) && isAt("2020-01-01T10:20+05:30", 1577854200000));
  assert(isAt("2020-01-01T10:20-05", 1577892000000) && isAt("2020-01-01T10:20:30.1Z", 1577874030100));
  assert(isAt("2020-01-01T10:20:30.12345Z", 1577874030123) && isAt("abc", -62167219200000));
  assert(isAt("2020", 1577836800000) && isAt("2020-01", 1577836800000) && isAt("+002020-1-1", 1577836800000));
  assert(isAt("2020-13-45", 1613260800000) && isAt("2020-01-01T25:61:61", 1577930521000));
  assert(isAt("99-01-01", -59042995200000));
  assert(isAt("-000001-01-01", -62198755200000) && Date.fromString("2020-02-30").getUTCDate() == 1);
}
