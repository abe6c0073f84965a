// Days and dates: each day of 800 years and some far away.
import { dateOf, daysOf, weekdayOf } from "util/calendar";

export function testAll(): void {
  for (let day: i64 = -146097; day <= 146097; day++) {
    const date = dateOf(day);
    const next = dateOf(day + 1);
    // The next date is the next day, or the first of a month.
    assert(next == date + 1 || (<i32>next & 0xFF) == 1);
    assert(daysOf(date >> 16, date >> 8 & 0xFF, date & 0xFF) == day);
    assert(weekdayOf(day + 7) == weekdayOf(day));
  }
}

export function testSome(): void {
  assert(daysOf(1970, 1, 1) == 0 && daysOf(2000, 2, 29) == 11016 && daysOf(1900, 3, 1) == -25508 && weekdayOf(0) == 4);
  assert(dateOf(100000000) == (<i64>275760 << 16 | 9 << 8 | 13));
  assert(dateOf(-100000000) == (<i64>-271821 << 16 | 4 << 8 | 20));
  assert(daysOf(2019, 13, 1) == daysOf(2020, 1, 1) && daysOf(2020, 0, 1) == daysOf(2019, 12, 1));
  assert(daysOf(2020, -11, 1) == daysOf(2019, 1, 1) && daysOf(2020, 3, 0) == daysOf(2020, 2, 29));
}
