// UTF-16 units at addresses: their classes, comparing, searching and copying them. Lengths are in units, sizes in
// bytes.

/** Units that the library looks for. */
export const enum CharCode {
  PERCENT = 0x25,
  PLUS = 0x2B,
  MINUS = 0x2D,
  DOT = 0x2E,
  _0 = 0x30,
  _1 = 0x31,
  _2 = 0x32,
  _3 = 0x33,
  _4 = 0x34,
  _5 = 0x35,
  _6 = 0x36,
  _7 = 0x37,
  _8 = 0x38,
  _9 = 0x39,
  A = 0x41,
  B = 0x42,
  E = 0x45,
  I = 0x49,
  N = 0x4E,
  O = 0x4F,
  X = 0x58,
  Z = 0x5A,
  a = 0x61,
  b = 0x62,
  e = 0x65,
  n = 0x6E,
  o = 0x6F,
  u = 0x75,
  x = 0x78,
  z = 0x7A,
}

/** A unit in each of the four lanes of a word is this times the unit. */
const LANES: u64 = 0x0001000100010001;

/** The top bit of each lane. */
const LANE_TOPS: u64 = 0x8000800080008000;

/** Texts of more bytes than this are copied by the memory instruction, whose call costs more than a few words. */
const COPIED_BY_WORDS: usize = 64;

// Classes of units.

/** Whether a unit is an ASCII character. */
@inline export function isAscii(unit: u32): bool {
  return unit < 0x80;
}

/** Whether a unit is "a" to "z". */
@inline export function isLower8(unit: u32): bool {
  return unit - CharCode.a < 26;
}

/** Whether a unit is "A" to "Z". */
@inline export function isUpper8(unit: u32): bool {
  return unit - CharCode.A < 26;
}

/** Whether a unit is an ASCII letter. */
@inline export function isAlpha(unit: u32): bool {
  return (unit | 0x20) - CharCode.a < 26;
}

/** The lower case of an ASCII character. */
@inline export function toLower8(unit: u32): u32 {
  return unit | (<u32>isUpper8(unit) << 5);
}

/** The upper case of an ASCII character. */
@inline export function toUpper8(unit: u32): u32 {
  return unit & ~(<u32>isLower8(unit) << 5);
}

/** Whether a unit is white space or ends a line. */
export function isSpace(unit: u32): bool {
  if (unit < 0x80) return unit == 0x20 || unit - 0x09 < 5;
  if (unit < 0x1680) return unit == 0xA0;
  if (unit - 0x2000 <= 0x0A) return true;
  switch (unit) {
    case 0x1680: case 0x2028: case 0x2029: case 0x202F: case 0x205F: case 0x3000: case 0xFEFF: return true;
  }
  return false;
}

// Comparing.

/** The difference of the first two units that differ among `length` at `left` and at `right`, or 0. */
export function compareUnits(left: usize, right: usize, length: usize): i32 {
  if (left == right) return 0;
  if (ASC_FEATURE_SIMD) {
    while (length >= 8 && !v128.any_true(v128.xor(v128.load(left), v128.load(right)))) {
      left += 16;
      right += 16;
      length -= 8;
    }
  }
  while (length >= 4) {
    const leftWord = load<u64>(left);
    const rightWord = load<u64>(right);
    if (leftWord != rightWord) {
      // Down to the lane of the lowest bit that differs.
      const shift = ctz<u64>(leftWord ^ rightWord) & 0x30;
      return <i32>(leftWord >> shift & 0xFFFF) - <i32>(rightWord >> shift & 0xFFFF);
    }
    left += 8;
    right += 8;
    length -= 4;
  }
  while (length) {
    const difference = <i32>load<u16>(left) - <i32>load<u16>(right);
    if (difference) return difference;
    left += 2;
    right += 2;
    length--;
  }
  return 0;
}

/** Whether `size` bytes, an even number, are equal. */
export function equalUnits(left: usize, right: usize, size: usize): bool {
  if (size < 8) {
    if (size >= 4) {
      // The last four bytes may overlap the first.
      const last = size - 4;
      return load<u32>(left) == load<u32>(right) && load<u32>(left + last) == load<u32>(right + last);
    }
    return !size || load<u16>(left) == load<u16>(right);
  }
  const last = size - 8;
  let at: usize = 0;
  if (ASC_FEATURE_SIMD) {
    while (at + 16 <= size) {
      if (v128.any_true(v128.xor(v128.load(left + at), v128.load(right + at)))) return false;
      at += 16;
    }
  }
  while (at < last) {
    if (load<u64>(left + at) != load<u64>(right + at)) return false;
    at += 8;
  }
  return load<u64>(left + last) == load<u64>(right + last);
}

// Searching.

/** The address of the first of the units from `at` to before `end` that is `unit`; `end` if none is. */
export function findUnit(at: usize, end: usize, unit: u32): usize {
  if (ASC_FEATURE_SIMD) {
    const wanted = i16x8.splat(<i16>unit);
    while (at + 16 <= end) {
      const found = i16x8.bitmask(i16x8.eq(v128.load(at), wanted));
      if (found) return at + (<usize>ctz<i32>(found) << 1);
      at += 16;
    }
  }
  const wanted = LANES * <u64>unit;
  while (at + 8 <= end) {
    const word = load<u64>(at) ^ wanted;
    // The lowest lane that this marks is zero; higher marks may be borrowed from it.
    const zeros = (word - LANES) & ~word & LANE_TOPS;
    if (zeros) return at + (<usize>ctz<u64>(zeros) >> 4 << 1);
    at += 8;
  }
  while (at < end && <u32>load<u16>(at) != unit) at += 2;
  return at;
}

/**
 * The address of the first place at or after `at` where the `size` > 0 bytes at `pattern` stand before `end`; 0 if
 * there is none.
 */
export function findUnits(at: usize, end: usize, pattern: usize, size: usize): usize {
  const first = <u32>load<u16>(pattern);
  // Behind the last unit with which the pattern may begin.
  const limit = end - size + 2;
  while (at + size <= end) {
    at = findUnit(at, limit, first);
    if (at >= limit) break;
    if (equalUnits(at + 2, pattern + 2, size - 2)) return at;
    at += 2;
  }
  return 0;
}

/** The address of the last place from `at` down to `start` where the `size` > 0 bytes at `pattern` stand, or 0. */
export function findLastUnits(at: usize, start: usize, pattern: usize, size: usize): usize {
  const first = load<u16>(pattern);
  while (true) {
    if (load<u16>(at) == first && equalUnits(at + 2, pattern + 2, size - 2)) return at;
    if (at == start) return 0;
    at -= 2;
  }
}

// Copying.

/** Copies `size` bytes, an even number, to a place that does not overlap them. */
export function copyUnits(to: usize, from: usize, size: usize): void {
  if (ASC_SHRINK_LEVEL > 0 || size > COPIED_BY_WORDS) {
    memory.copy(to, from, size);
    return;
  }
  if (size >= 8) {
    const last = size - 8;
    // The last eight bytes may overlap those before.
    for (let at: usize = 0; at < last; at += 8) store<u64>(to + at, load<u64>(from + at));
    store<u64>(to + last, load<u64>(from + last));
  } else if (size >= 4) {
    const last = size - 4;
    const front = load<u32>(from);
    store<u32>(to + last, load<u32>(from + last));
    store<u32>(to, front);
  } else if (size) {
    store<u16>(to, load<u16>(from));
  }
}
