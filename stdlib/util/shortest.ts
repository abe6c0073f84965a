// The shortest decimal number that reads back as a given float, and of those the one nearest to it.
//
// After Raffaele Giulietti, "The Schubfach way to render doubles" (2020). A float owns the numbers that are nearer to it
// than to its neighbours. With the right power of ten as the unit, at least one and at most ten integers lie in there;
// if a multiple of ten is among them, it is taken. All it needs are products of the three ends with a power of ten.

import { log2OfPower10, multiplyHigh, power10, power10Low } from "util/wide";

/** The power of ten that the last `shortest` is in units of. */
@lazy export let shortestExponent: i32 = 0;

/** The decimal of `2 ** exponent * significand`; `isLowest` if the float below is half as far as the one above. */
export function shortest(significand: u64, exponent: i32, isLowest: bool): u64 {
  const even = <u64>!(significand & 1);
  const unit = isLowest ? (exponent * 1262611 - 524031) >> 22 : (exponent * 1262611) >> 22;
  const shift = <u64>(exponent + log2OfPower10(-unit) + 1);

  // Above the exact power by at most 3 in the last of 128 bits; the algorithm allows for 4.
  let high = power10(-unit);
  const low = power10Low + 3;
  high += <u64>(low < 3);
  const middle = scaled(high, low, (significand << 2) << shift);
  const lower = scaled(high, low, ((significand << 2) - (isLowest ? 1 : 2)) << shift);
  const upper = scaled(high, low, ((significand << 2) + 2) << shift);
  return choose(middle, lower + 1 - even, upper - 1 + even, unit);
}

/** The same with `f32` in mind: significands of up to 24 bits need only half of the power. */
export function shortest32(significand: u32, exponent: i32, isLowest: bool): u64 {
  const even = <u64>!(significand & 1);
  const unit = isLowest ? (exponent * 1262611 - 524031) >> 22 : (exponent * 1262611) >> 22;
  const shift = <u64>(exponent + log2OfPower10(-unit) + 1);
  const power = power10(-unit) + 1;
  const ends = <u64>significand << 2;
  const middle = scaled32(power, ends << shift);
  const lower = scaled32(power, (ends - (isLowest ? 1 : 2)) << shift);
  const upper = scaled32(power, (ends + 2) << shift);
  return choose(middle, lower + 1 - even, upper - 1 + even, unit);
}

/** The upper part of `power * factor`, its last bit set if something is left that is more than the error. */
function scaled(high: u64, low: u64, factor: u64): u64 {
  const middle = high * factor;
  const sum = middle + multiplyHigh(low, factor);
  return (multiplyHigh(high, factor) + <u64>(sum < middle)) | <u64>(sum > 1);
}

/** The same for a power of 64 bits and a factor of 32 bits. */
@inline
function scaled32(power: u64, factor: u64): u64 {
  const low = (power & 0xFFFFFFFF) * factor;
  const sum = (power >> 32) * factor + (low >> 32);
  return (sum >> 32) | <u64>(<u32>sum > 1);
}

/** The shortest number between `lower` and `upper`, the nearest to `middle`. The three are in quarters of `10 ** unit`. */
function choose(middle: u64, lower: u64, upper: u64, unit: i32): u64 {
  shortestExponent = unit;
  const floor = middle >> 2;
  const tens = floor / 10;
  const floorOfTens = tens * 10;
  const isTenBelow = lower <= floorOfTens << 2;
  const isTenAbove = (floorOfTens + 10) << 2 <= upper;
  if (isTenBelow != isTenAbove) return withoutZeros(tens + <u64>isTenAbove, unit + 1);
  const isBelow = lower <= floor << 2;
  const isAbove = (floor + 1) << 2 <= upper;
  if (isBelow != isAbove) return floor + <u64>isAbove;
  // Both or none are inside: the nearer one, of two equally near ones the even one.
  const half = (floor << 2) + 2;
  return floor + <u64>(middle > half || (middle == half && (floor & 1) != 0));
}

/** Divides by ten as often as that is exact. */
function withoutZeros(value: u64, exponent: i32): u64 {
  while (true) {
    const tens = value / 10;
    if (tens * 10 != value) break;
    value = tens;
    exponent++;
  }
  shortestExponent = exponent;
  return value;
}
