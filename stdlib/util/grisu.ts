// A short decimal number that reads back as a given float.
//
// After Florian Loitsch, "Printing floating-point numbers quickly and accurately with integers" (PLDI 2010), Grisu2: the
// digits of the upper end of what reads back as the float, as many as its width needs, then moved towards the float. All
// is computed in 64 bits with an error of one in the last place, so that in rare cases the number is not the nearest of
// its length. Programs for AssemblyScript know these very digits: `0.1 + 0.2` is `0.30000000000000004` to an exact
// printer and `0.30000000000000007` to this one.

import { decimalCount32 } from "util/digits";
import { log2OfPower10, multiplyHigh, power10, power10Low } from "util/wide";

/** The power of ten that the last `grisu` is in units of. */
@lazy export let grisuExponent: i32 = 0;

/** Where the bits of the integral part of the product start. */
@lazy let point: u64 = 0;

/** The decimal of `2 ** exponent * significand`; `isLowest` if the float below is half as far as the one above. */
export function grisu(significand: u64, exponent: i32, isLowest: bool): u64 {
  // The ends of what reads back as the float, and the float itself, as numbers with 64 bits and one exponent.
  let upper = (significand << 1) + 1;
  const shift = clz<u64>(upper);
  upper <<= shift;
  const scale = exponent - 1 - <i32>shift;
  const value = significand << clz<u64>(significand);
  const lower = isLowest ? ((significand << 2) - 1) << (shift - 1) : ((significand << 1) - 1) << shift;

  // A power of ten, one of every eighth, that brings their product to an integral part of at most 32 bits.
  const wanted = <f64>(-61 - scale) * 0.30102999566398114 + 347;
  const least = <i32>wanted + <i32>(<f64><i32>wanted != wanted);
  const power = ((least >> 3) + 1 << 3) - 348;
  let factor = power10(power);
  factor += power10Low >> 63;
  grisuExponent = -power;
  point = <u64>(-(scale + log2OfPower10(power) - 63 + 64));

  const top = rounded(upper, factor) - 1;
  return digits(top, top - rounded(value, factor), top - (rounded(lower, factor) + 1));
}

/** The upper half of a product, rounded. */
@inline
function rounded(a: u64, b: u64): u64 {
  return multiplyHigh(a, b) + (a * b >> 63);
}

/** The digits of `top`, which may be `width` too large, as near as possible to `distance` below it. */
function digits(top: u64, distance: u64, width: u64): u64 {
  const one = <u64>1 << point;
  let integral = <u32>(top >> point), fraction = top & (one - 1);
  let left = <i32>decimalCount32(integral);
  let unit: u32 = 1;
  for (let i = 1; i < left; i++) unit *= 10;
  let result: u64 = 0;
  while (left > 0) {
    result = result * 10 + integral / unit;
    integral %= unit;
    left--;
    const rest = (<u64>integral << point) + fraction;
    if (rest <= width) {
      grisuExponent += left;
      return nearest(result, width, rest, <u64>unit << point, distance);
    }
    unit /= 10;
  }
  let scale: u64 = 1;
  while (true) {
    fraction *= 10;
    width *= 10;
    scale *= 10;
    result = result * 10 + (fraction >> point);
    fraction &= one - 1;
    left--;
    if (fraction < width) {
      grisuExponent += left;
      return left > -10 ? nearest(result, width, fraction, one, distance * scale) : result;
    }
  }
}

/** Goes down from the last digit as long as that brings the number nearer to the float. */
function nearest(result: u64, width: u64, rest: u64, step: u64, distance: u64): u64 {
  while (
    rest < distance && width - rest >= step &&
    (rest + step < distance || distance - rest > rest + step - distance)
  ) {
    result--;
    rest += step;
  }
  return result;
}
