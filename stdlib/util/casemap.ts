// Upper and lower case of Unicode characters, independent of any language. Comes in: characters and UTF-16 units at
// addresses. Goes out: their mapped ones. Unpaired surrogates stay as they are.

import {
  CASED, CASE_IGNORABLE, LOWER, LOWER_COUNT, LOWER_DIFFERENCE, SPECIAL, SPECIAL_COUNT, UPPER, UPPER_COUNT,
  UPPER_DIFFERENCE,
} from "util/casemap_tables";
import { findUnit } from "util/units";

/** No character from here on has a case. */
const LIMIT: u32 = 0x20000;

/** The bits of the first character in an entry of a table of runs. */
const FIRST_MASK: u32 = 0x1FFFF;

const CAPITAL_I_WITH_DOT: u32 = 0x130;
const CAPITAL_SIGMA: u32 = 0x3A3;
const SMALL_SIGMA: u32 = 0x3C3;
const FINAL_SIGMA: u32 = 0x3C2;
const COMBINING_DOT: u32 = 0x307;
const SHARP_S: u32 = 0xDF;

/** A character's other case by a table of `count` runs: itself if no run has it. */
function mapByRuns(code: u32, runs: usize, differences: usize, count: i32): u32 {
  // The last run that begins at or before the character.
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((load<u32>(runs + (<usize>middle << 2)) & FIRST_MASK) <= code) low = middle + 1;
    else high = middle;
  }
  if (!low) return code;
  const index = <usize>(low - 1);
  const run = load<u32>(runs + (index << 2));
  const offset = code - (run & FIRST_MASK);
  const isSparse = (run >> 17) & 1;
  if (offset >> isSparse > run >> 18 || (offset & isSparse) != 0) return code;
  // No mapping leaves its plane.
  return (code & 0x10000) | ((code + load<u16>(differences + (index << 1))) & 0xFFFF);
}

/** The character that is the upper case of one, as far as one is enough: "ß" stays "ß". */
export function upperOf(code: u32): u32 {
  if (code < 0x80) return code - 0x61 < 26 ? code - 0x20 : code;
  return code < LIMIT ? mapByRuns(code, UPPER, UPPER_DIFFERENCE, UPPER_COUNT) : code;
}

/** The character that is the lower case of one, as far as one is enough: "İ" stays "İ". */
export function lowerOf(code: u32): u32 {
  if (code < 0x80) return code - 0x41 < 26 ? code + 0x20 : code;
  return code < LIMIT ? mapByRuns(code, LOWER, LOWER_DIFFERENCE, LOWER_COUNT) : code;
}

/** The lower (`direction` 0) or upper case (1) of a character, as far as one is enough. */
export function casemap(code: u32, direction: i32): u32 {
  return direction ? upperOf(code) : lowerOf(code);
}

/** Whether a unit may be one whose upper case is several: few can, so that few are looked up. */
function mayBeSpecial(unit: u32): bool {
  if (unit < 0x588) {
    return unit == SHARP_S || unit == 0x149 || unit == 0x1F0 || unit == 0x390 || unit == 0x3B0 || unit == 0x587;
  }
  return unit - 0x1E96 < 0x1FFD - 0x1E96 || unit - 0xFB00 < 0x18;
}

/** The entry of `SPECIAL` for a unit: the address of its first character, or 0 if there is none. */
function specialUpper(unit: u32): usize {
  if (!mayBeSpecial(unit)) return 0;
  let low = 0;
  let high = SPECIAL_COUNT;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = SPECIAL + (<usize>middle << 3);
    const key = <u32>load<u16>(entry);
    if (key == unit) return entry + 2;
    if (key < unit) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** Whether a character has a property, by the table of the places where it begins or ceases. */
function hasProperty(code: u32, changes: usize): bool {
  let holds = false;
  let place: u32 = 0;
  while (true) {
    let distance = <u32>load<u8>(changes++);
    if (distance >= 0xC0) {
      distance = ((distance & 0x3F) << 16) | (<u32>load<u8>(changes) << 8) | <u32>load<u8>(changes, 1);
      changes += 2;
    } else if (distance >= 0x80) {
      distance = ((distance & 0x3F) << 8) | <u32>load<u8>(changes++);
    }
    place += distance;
    // The table ends with a change behind all characters.
    if (code < place) return holds;
    holds = !holds;
  }
}

/** Whether a character is an upper, lower or title case letter. */
export function isCased(code: u32): bool {
  return hasProperty(code, CASED);
}

/** Whether a character, like a combining mark or an apostrophe, does not count next to cased ones. */
export function isCaseIgnorable(code: u32): bool {
  return hasProperty(code, CASE_IGNORABLE);
}

/** The character that begins at unit `index` of `length`. */
function codeAt(units: usize, index: isize, length: isize): u32 {
  const first = <u32>load<u16>(units + (<usize>index << 1));
  if ((first & 0xFC00) == 0xD800 && index + 1 < length) {
    const second = <u32>load<u16>(units + (<usize>index << 1), 2);
    if ((second & 0xFC00) == 0xDC00) return ((first & 0x3FF) << 10) + (second & 0x3FF) + 0x10000;
  }
  return first;
}

/** The character that ends at unit `index`. */
function codeBefore(units: usize, index: isize): u32 {
  const second = <u32>load<u16>(units + (<usize>index << 1));
  if ((second & 0xFC00) == 0xDC00 && index > 0) {
    const first = <u32>load<u16>(units + (<usize>(index - 1) << 1));
    if ((first & 0xFC00) == 0xD800) return ((first & 0x3FF) << 10) + (second & 0x3FF) + 0x10000;
  }
  return second;
}

/** Whether the sigma at unit `index` of `length` ends a word: a cased character stands before it and none behind. */
export function isFinalSigma(units: usize, index: isize, length: isize): bool {
  let before = index - 1;
  while (before >= 0) {
    const code = codeBefore(units, before);
    if (!isCaseIgnorable(code)) {
      if (!isCased(code)) return false;
      break;
    }
    before -= code >= 0x10000 ? 2 : 1;
  }
  if (before < 0) return false;
  let behind = index + 1;
  while (behind < length) {
    const code = codeAt(units, behind, length);
    if (!isCaseIgnorable(code)) return !isCased(code);
    behind += code >= 0x10000 ? 2 : 1;
  }
  return true;
}

/** The bits of four units that no ASCII character has. */
const NOT_ASCII: u64 = 0xFF80FF80FF80FF80;

/** 1 in each of four units. */
const LANES: u64 = 0x0001000100010001;

/** Four ASCII units with bit 5 flipped in those from `first` to `last`. */
@inline function flipCase(four: u64, first: u64, last: u64): u64 {
  // Bit 7 of a sum tells whether the unit reaches a bound, and of both whether it lies between them.
  const between = (four + LANES * (0x80 - first)) ^ (four + LANES * (0x7F - last));
  return four ^ ((between & (LANES << 7)) >> 2);
}

/** How many units the upper case of `length` units has. */
export function upperLength(units: usize, length: isize): isize {
  let result = length;
  for (let i: isize = 0; i < length; i++) {
    const at = units + (<usize>i << 1);
    if (i + 4 <= length && (load<u64>(at) & NOT_ASCII) == 0) {
      i += 3;
      continue;
    }
    const special = specialUpper(load<u16>(at));
    if (special) result += load<u16>(special, 4) ? 2 : 1;
  }
  return result;
}

/** How many units the lower case of `length` units has. */
export function lowerLength(units: usize, length: isize): isize {
  let result = length;
  const end = units + (<usize>length << 1);
  for (let at = findUnit(units, end, CAPITAL_I_WITH_DOT); at < end; at = findUnit(at + 2, end, CAPITAL_I_WITH_DOT)) {
    result++;
  }
  return result;
}

/** Writes a character at an address, which it gives moved behind it. */
@inline function put(to: usize, code: u32): usize {
  if (code < 0x10000) {
    store<u16>(to, code);
    return to + 2;
  }
  store<u32>(to, ((code - 0x10000) >>> 10) | 0xD800 | ((code & 0x3FF | 0xDC00) << 16));
  return to + 4;
}

/** Writes the upper case of `length` units, `upperLength` of them, to `to`. */
export function upperUnits(units: usize, length: isize, to: usize): void {
  let i: isize = 0;
  while (i < length) {
    if (i + 4 <= length) {
      const four = load<u64>(units + (<usize>i << 1));
      if ((four & NOT_ASCII) == 0) {
        store<u64>(to, flipCase(four, 0x61, 0x7A));
        to += 8;
        i += 4;
        continue;
      }
    }
    const code = codeAt(units, i, length);
    i += code >= 0x10000 ? 2 : 1;
    const special = code < 0x80 ? <usize>0 : specialUpper(code);
    if (!special) {
      to = put(to, upperOf(code));
      continue;
    }
    store<u32>(to, load<u32>(special));
    to += 4;
    const third = load<u16>(special, 4);
    if (third) to = put(to, third);
  }
}

/** Writes the lower case of `length` units, `lowerLength` of them, to `to`. */
export function lowerUnits(units: usize, length: isize, to: usize): void {
  let i: isize = 0;
  while (i < length) {
    if (i + 4 <= length) {
      const four = load<u64>(units + (<usize>i << 1));
      if ((four & NOT_ASCII) == 0) {
        store<u64>(to, flipCase(four, 0x41, 0x5A));
        to += 8;
        i += 4;
        continue;
      }
    }
    const code = codeAt(units, i, length);
    if (code == CAPITAL_SIGMA) {
      to = put(to, isFinalSigma(units, i, length) ? FINAL_SIGMA : SMALL_SIGMA);
    } else if (code == CAPITAL_I_WITH_DOT) {
      to = put(put(to, 0x69), COMBINING_DOT);
    } else {
      to = put(to, lowerOf(code));
    }
    i += code >= 0x10000 ? 2 : 1;
  }
}
