// Comparing a decimal number with the middle between two floats, exactly.
//
// Both sides are integers of any length, lists of 32-bit limbs, the lowest first. A middle between two `f64` has at most
// 767 significant digits; of longer texts it only matters whether something follows.

/** How many digits are kept: more than any middle has. */
const KEPT: i32 = 780;

/** Room for the limbs of both sides: 780 digits times what brings both to the same unit are less than 2800 bits. */
const LIMBS: usize = 96;
@lazy const ROOM: usize = memory.data(768);

/** How many limbs the last operation left in its number. */
type Length = usize;

/**
 * The order of the number written in decimal digits with a point from `at` to `end`, times `10 ** exponent`, and of the
 * middle between the float with the bits `lower` and the next greater one: negative, 0, or positive.
 */
export function compareToMiddle(at: usize, end: usize, exponent: i32, lower: u64, width: i32, bias: i32): i32 {
  const left = ROOM, right = ROOM + LIMBS * 4;
  let leftLength: Length = 0;
  let kept = 0;
  let isMore = false;
  let isBehindPoint = false;
  for (; at < end; at += 2) {
    const digit = <u32>load<u16>(at) - 48;
    if (digit > 9) {
      isBehindPoint = true;
      continue;
    }
    if (kept < KEPT) {
      leftLength = multiplyAdd(left, leftLength, 10, digit);
      kept += <i32>(leftLength != 0);
      exponent -= <i32>isBehindPoint;
    } else {
      isMore = isMore || digit != 0;
      exponent += <i32>!isBehindPoint;
    }
  }
  if (isMore) {
    leftLength = multiplyAdd(left, leftLength, 10, 1);
    exponent--;
  }

  // The middle is (2 * significand + 1) * 2 ** power.
  let biased = <i32>(lower >> <u64>width);
  let significand = lower & ((<u64>1 << <u64>width) - 1);
  if (biased) significand |= <u64>1 << <u64>width;
  else biased = 1;
  const power = biased - bias - width - 1;
  const odd = 2 * significand + 1;
  store<u32>(right, <u32>odd);
  store<u32>(right, <u32>(odd >> 32), 4);
  let rightLength: Length = odd >> 32 ? 2 : 1;

  // 10 ** exponent is 5 ** exponent * 2 ** exponent: all factors go where their exponents are positive.
  if (exponent > 0) leftLength = multiplyByPowerOf5(left, leftLength, exponent);
  else rightLength = multiplyByPowerOf5(right, rightLength, -exponent);
  const shift = exponent - power;
  if (shift > 0) leftLength = shiftLeft(left, leftLength, shift);
  else rightLength = shiftLeft(right, rightLength, -shift);
  return compare(left, leftLength, right, rightLength);
}

/** Multiplies a number by a factor and adds to it. */
function multiplyAdd(number: usize, length: Length, factor: u32, addend: u32): Length {
  let carry = <u64>addend;
  const end = number + (length << 2);
  for (let at = number; at < end; at += 4) {
    carry += <u64>load<u32>(at) * factor;
    store<u32>(at, <u32>carry);
    carry >>= 32;
  }
  if (!carry) return length;
  store<u32>(end, <u32>carry);
  return length + 1;
}

/** Multiplies a number by a power of 5. */
function multiplyByPowerOf5(number: usize, length: Length, exponent: i32): Length {
  for (; exponent >= 13; exponent -= 13) length = multiplyAdd(number, length, 1220703125, 0);
  for (; exponent > 0; exponent--) length = multiplyAdd(number, length, 5, 0);
  return length;
}

/** Multiplies a number by a power of 2. */
function shiftLeft(number: usize, length: Length, count: i32): Length {
  length = multiplyAdd(number, length, 1 << (count & 31), 0);
  const bytes = <usize>(count >> 5) << 2;
  if (bytes) {
    memory.copy(number + bytes, number, length << 2);
    memory.fill(number, 0, bytes);
  }
  return length + (bytes >> 2);
}

/** The order of two numbers whose last limbs are not 0. */
function compare(left: usize, leftLength: Length, right: usize, rightLength: Length): i32 {
  if (leftLength != rightLength) return leftLength < rightLength ? -1 : 1;
  for (let offset = leftLength << 2; offset > 0; offset -= 4) {
    const a = load<u32>(left + offset - 4), b = load<u32>(right + offset - 4);
    if (a != b) return a < b ? -1 : 1;
  }
  return 0;
}
