// Between UTF-16 units and UTF-8 bytes at addresses. Unpaired surrogates are encoded in three bytes like other units
// ("WTF-8"), replaced or refused. Decoding checks nothing: a byte's role follows from the lead byte before it, and a
// sequence that is cut off at the end is dropped.

import { E_UNPAIRED_SURROGATE } from "util/error";

/** The top bit of each byte. */
const NOT_ASCII_BYTES: u64 = 0x8080808080808080;

/** The bits of four units that no ASCII character has. */
const NOT_ASCII_UNITS: u64 = 0xFF80FF80FF80FF80;

/** What an unpaired surrogate becomes when it is replaced. */
const REPLACEMENT: u32 = 0xFFFD;

/** `String.UTF8.ErrorMode`: what becomes of unpaired surrogates. */
const enum Unpaired {
  WTF8,
  REPLACE,
  ERROR,
}

/** Whether four units, one of which is not zero, are all ASCII and none is zero. */
@inline function isPlainText(four: u64): bool {
  return ((four & NOT_ASCII_UNITS) | (((four - 0x0001000100010001) & ~four) & 0x8000800080008000)) == 0;
}

/** How many bytes `length` units at `units` take; if null-terminated, the units before the first zero and it. */
export function utf8Length(units: usize, length: i32, nullTerminated: bool): i32 {
  const end = units + (<usize>length << 1);
  let size: i32 = nullTerminated ? 1 : 0;
  while (units < end) {
    while (units + 8 <= end && isPlainText(load<u64>(units))) {
      units += 8;
      size += 4;
    }
    if (units >= end) break;
    const unit = <u32>load<u16>(units);
    if (unit < 0x80) {
      if (nullTerminated && !unit) break;
      size++;
    } else if (unit < 0x800) {
      size += 2;
    } else if (isPair(unit, units, end)) {
      size += 4;
      units += 2;
    } else {
      size += 3;
    }
    units += 2;
  }
  return size;
}

/** Whether a unit at `at` begins a surrogate pair before `end`. */
@inline function isPair(unit: u32, at: usize, end: usize): bool {
  return (unit & 0xFC00) == 0xD800 && at + 2 < end && (<u32>load<u16>(at, 2) & 0xFC00) == 0xDC00;
}

/** Writes a character above U+007F as two, three or four bytes; gives the address behind them. */
function putUtf8(to: usize, code: u32): usize {
  if (code < 0x800) {
    store<u16>(to, (code >> 6) | 0xC0 | ((code & 0x3F | 0x80) << 8));
    return to + 2;
  }
  if (code < 0x10000) {
    store<u16>(to, (code >> 12) | 0xE0 | ((code >> 6 & 0x3F | 0x80) << 8));
    store<u8>(to, code & 0x3F | 0x80, 2);
    return to + 3;
  }
  const front = (code >> 18) | 0xF0 | ((code >> 12 & 0x3F | 0x80) << 8);
  store<u32>(to, front | ((code >> 6 & 0x3F | 0x80) << 16) | ((code & 0x3F | 0x80) << 24));
  return to + 4;
}

/**
 * Writes `length` units at `units` as UTF-8 to `to`; gives the address behind them. If null-terminated, only the units
 * before the first zero count, and a zero is written behind them.
 */
export function utf8Encode(units: usize, length: i32, to: usize, nullTerminated: bool, unpaired: i32): usize {
  const end = units + (<usize>length << 1);
  while (units < end) {
    // Four ASCII characters at a time: their low bytes move together.
    while (units + 8 <= end) {
      const four = load<u64>(units);
      if (!isPlainText(four)) break;
      const pairs = (four | (four >> 8)) & 0x0000FFFF0000FFFF;
      store<u32>(to, <u32>(pairs | (pairs >> 16)));
      units += 8;
      to += 4;
    }
    if (units >= end) break;
    let code = <u32>load<u16>(units);
    if (code < 0x80) {
      if (nullTerminated && !code) break;
      store<u8>(to++, code);
    } else {
      if (isPair(code, units, end)) {
        code = ((code & 0x3FF) << 10) + (<u32>load<u16>(units, 2) & 0x3FF) + 0x10000;
        units += 2;
      } else if ((code & 0xF800) == 0xD800 && unpaired != Unpaired.WTF8) {
        if (unpaired == Unpaired.ERROR) throw new Error(E_UNPAIRED_SURROGATE);
        code = REPLACEMENT;
      }
      to = putUtf8(to, code);
    }
    units += 2;
  }
  if (nullTerminated) store<u8>(to++, 0);
  return to;
}

/** Eight ASCII bytes become eight units. */
@inline function widenEight(eight: u64, to: usize): void {
  const low = (eight & 0xFFFF) | ((eight & 0xFFFF0000) << 16);
  const high = (eight >> 32 & 0xFFFF) | (eight >> 48 << 32);
  store<u64>(to, (low | (low << 8)) & 0x00FF00FF00FF00FF);
  store<u64>(to, (high | (high << 8)) & 0x00FF00FF00FF00FF, 8);
}

/** Whether eight bytes are all ASCII and, as a text may end at a zero, none is zero. */
@inline function isPlainBytes(eight: u64): bool {
  return ((eight | ((eight - 0x0101010101010101) & ~eight)) & NOT_ASCII_BYTES) == 0;
}

/**
 * Writes `length` bytes of UTF-8 as units to `to`, at most one for each byte; gives the address behind them. If
 * null-terminated, only the bytes before the first zero count.
 */
export function utf8Decode(bytes: usize, length: usize, to: usize, nullTerminated: bool): usize {
  const end = bytes + length;
  while (bytes < end) {
    while (bytes + 8 <= end) {
      const eight = load<u64>(bytes);
      if (!isPlainBytes(eight)) break;
      widenEight(eight, to);
      bytes += 8;
      to += 16;
    }
    if (bytes >= end) break;
    const lead = <u32>load<u8>(bytes++);
    if (lead < 0x80) {
      if (nullTerminated && !lead) break;
      store<u16>(to, lead);
      to += 2;
      continue;
    }
    if (bytes == end) break;
    const second = <u32>load<u8>(bytes++) & 0x3F;
    if ((lead & 0xE0) == 0xC0) {
      store<u16>(to, ((lead & 0x1F) << 6) | second);
      to += 2;
      continue;
    }
    if (bytes == end) break;
    const third = <u32>load<u8>(bytes++) & 0x3F;
    let code: u32;
    if ((lead & 0xF0) == 0xE0) {
      code = ((lead & 0x0F) << 12) | (second << 6) | third;
    } else {
      if (bytes == end) break;
      code = ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (<u32>load<u8>(bytes++) & 0x3F);
    }
    if (code < 0x10000) {
      store<u16>(to, code);
      to += 2;
    } else {
      code -= 0x10000;
      store<u32>(to, (code >>> 10) | 0xD800 | ((code & 0x3FF | 0xDC00) << 16));
      to += 4;
    }
  }
  return to;
}
