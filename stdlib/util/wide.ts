// Products of 64 bits by 64 bits, and powers of ten to 128 bits.

import { LARGE_POWERS, POWERS_OF_FIVE } from "util/powers_of_ten";

/** The upper 64 bits of the product of two unsigned numbers. */
export function multiplyHigh(a: u64, b: u64): u64 {
  const aLow = a & 0xFFFFFFFF, aHigh = a >> 32;
  const bLow = b & 0xFFFFFFFF, bHigh = b >> 32;
  const middle = aHigh * bLow + ((aLow * bLow) >> 32);
  return aHigh * bHigh + (middle >> 32) + ((aLow * bHigh + (middle & 0xFFFFFFFF)) >> 32);
}

/** The greatest `e` with `2 ** e <= 10 ** exponent`, for exponents of magnitudes up to 1233. */
@inline
export function log2OfPower10(exponent: i32): i32 {
  return (exponent * 1741647) >> 19;
}

/** What the last `power10` gave in too few bits. */
@lazy export let power10Low: u64 = 0;

/**
 * The significand of `10 ** exponent` for exponents from -342 to 324, in 128 bits of which the first is set: the upper
 * 64 are the result, the lower 64 are left in `power10Low`. It is exact or too small by less than 3 units, which
 * `tools/powers_of_ten.py` tries out for all exponents.
 */
export function power10(exponent: i32): u64 {
  const index = <u32>(exponent + 351) / 27;
  const rest = exponent + 351 - <i32>index * 27;
  const entry = LARGE_POWERS + (<usize>index << 4);
  const high = load<u64>(entry), low = load<u64>(entry, 8);
  if (rest == 0) {
    power10Low = low;
    return high;
  }
  const factor = load<u64>(POWERS_OF_FIVE + (<usize>rest << 3));
  const shift = <u64>(log2OfPower10(exponent) - log2OfPower10(exponent - rest) - rest);
  const middle = high * factor;
  const sum = middle + multiplyHigh(low, factor);
  const top = multiplyHigh(high, factor) + <u64>(sum < middle);
  // The product has 128 + shift bits. `shift` is from 1 to 63, since `factor` is from 5 to 5 ** 26.
  power10Low = (sum << (64 - shift)) | ((low * factor) >> shift);
  return (top << (64 - shift)) | (sum >> shift);
}
