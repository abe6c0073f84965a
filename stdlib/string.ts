// Texts: sequences of UTF-16 units that never change.

import { BLOCK_MAXSIZE } from "rt/common";
import { lowerLength, lowerUnits, upperLength, upperUnits } from "util/casemap";
import { E_INDEXOUTOFRANGE, E_INVALIDLENGTH } from "util/error";
import { concat2, newBytes, newText, orderOf, pieceOf, putText, replaceEach, splitText } from "util/string";
import { copyUnits, equalUnits, findLastUnits, findUnits, isSpace } from "util/units";
import { utf8Decode, utf8Encode, utf8Length } from "util/utf8";

/** The greatest length that `repeat` makes. */
@lazy @inline const MAX_REPEATED: u64 = 1 << 28;

/** A text. The object is its units and nothing else; its size tells how many. */
@final
export abstract class String {
  [key: number]: string;

  /** The greatest length there can be. */
  static readonly MAX_LENGTH: i32 = <i32>(BLOCK_MAXSIZE >>> alignof<u16>());

  /** The text of one unit, or of two if the second is positive. */
  static fromCharCode(unit: i32, surr: i32 = -1): String {
    const isPair = surr > 0;
    const text = newText(isPair ? 4 : 2);
    store<u16>(changetype<usize>(text), <u16>unit);
    if (isPair) store<u16>(changetype<usize>(text), <u16>surr, 2);
    return text;
  }

  /** The text of an array of units. */
  static fromCharCodes(units: Array<i32>): String {
    const length = units.length;
    const text = newText(<usize>length << 1);
    for (let i = 0; i < length; i++) element.store<u16>(changetype<usize>(text), i, <u16>unchecked(units[i]));
    return text;
  }

  /** The text of one character. */
  static fromCodePoint(code: i32): String {
    assert(<u32>code <= 0x10FFFF);
    if (code <= 0xFFFF) return String.fromCharCode(code);
    const text = newText(4);
    store<u32>(changetype<usize>(text), surrogatePair(code));
    return text;
  }

  /** The text of an array of characters. */
  static fromCodePoints(codes: Array<i32>): String {
    let length = codes.length;
    for (let i = 0, count = length; i < count; i++) {
      assert(<u32>unchecked(codes[i]) <= 0x10FFFF);
      if (unchecked(codes[i]) > 0xFFFF) length++;
    }
    const text = newText(<usize>length << 1);
    let to = changetype<usize>(text);
    for (let i = 0, count = codes.length; i < count; i++) {
      const code = unchecked(codes[i]);
      if (code <= 0xFFFF) {
        store<u16>(to, <u16>code);
        to += 2;
      } else {
        store<u32>(to, surrogatePair(code));
        to += 4;
      }
    }
    return text;
  }

  /** How many units the text has. */
  @inline get length(): i32 {
    return <i32>(<u32>object.size(this) >>> 1);
  }

  /** The unit at a position, negative ones counted from the end, as a text. */
  at(pos: i32): String {
    const length = this.length;
    if (pos < 0) pos += length;
    if (<u32>pos >= <u32>length) throw new RangeError(E_INDEXOUTOFRANGE);
    return unitText(element.load<u16>(changetype<usize>(this), pos));
  }

  /** The unit at a position, as a text; the empty text if there is none. */
  @operator("[]") charAt(pos: i32): String {
    if (<u32>pos >= <u32>this.length) return "";
    return unitText(element.load<u16>(changetype<usize>(this), pos));
  }

  /** The unit at a position; -1 if there is none. */
  @inline charCodeAt(pos: i32): i32 {
    if (<u32>pos >= <u32>this.length) return -1;
    return <i32>element.load<u16>(changetype<usize>(this), pos);
  }

  /** The character that begins at a position; -1 if there is none. */
  codePointAt(pos: i32): i32 {
    const length = this.length;
    if (<u32>pos >= <u32>length) return -1;
    const first = <i32>element.load<u16>(changetype<usize>(this), pos);
    if ((first & 0xFC00) != 0xD800 || pos + 1 >= length) return first;
    const second = <i32>element.load<u16>(changetype<usize>(this), pos + 1);
    if ((second & 0xFC00) != 0xDC00) return first;
    return ((first & 0x3FF) << 10) + (second & 0x3FF) + 0x10000;
  }

  @operator("+") private static __concat(left: String, right: String): String {
    return concat2(left, right);
  }

  /** This text and another one behind it. */
  concat(other: String): String {
    return concat2(this, other);
  }

  /** Whether the first `end` units end with a text. */
  endsWith(search: String, end: i32 = String.MAX_LENGTH): bool {
    const size = <usize>object.size(search);
    const endSize = <usize>min<i32>(max<i32>(end, 0), this.length) << 1;
    if (size > endSize) return false;
    return equalUnits(changetype<usize>(this) + endSize - size, changetype<usize>(search), size);
  }

  @operator("==") private static __eq(left: String | null, right: String | null): bool {
    const leftUnits = changetype<usize>(left);
    const rightUnits = changetype<usize>(right);
    if (leftUnits == rightUnits) return true;
    if (!leftUnits || !rightUnits) return false;
    const size = object.size(changetype<String>(left));
    if (size != object.size(changetype<String>(right))) return false;
    return equalUnits(leftUnits, rightUnits, <usize>size);
  }

  @operator.prefix("!") private static __not(str: String | null): bool {
    return !changetype<usize>(str) || !object.size(changetype<String>(str));
  }

  @operator("!=") private static __ne(left: String | null, right: String | null): bool {
    return !(left == right);
  }

  @operator(">") private static __gt(left: String, right: String): bool {
    return orderOf(left, right) > 0;
  }

  @operator(">=") private static __gte(left: String, right: String): bool {
    return orderOf(left, right) >= 0;
  }

  @operator("<") private static __lt(left: String, right: String): bool {
    return orderOf(left, right) < 0;
  }

  @operator("<=") private static __lte(left: String, right: String): bool {
    return orderOf(left, right) <= 0;
  }

  /** Whether a text stands in this one, at position `start` or behind it. */
  includes(search: String, start: i32 = 0): bool {
    return this.indexOf(search, start) >= 0;
  }

  /** The first position from `start` on at which a text stands, or -1; 0 for the empty text. */
  indexOf(search: String, start: i32 = 0): i32 {
    const size = <usize>object.size(search);
    if (!size) return 0;
    const units = changetype<usize>(this);
    const from = <usize>min<i32>(max<i32>(start, 0), this.length) << 1;
    const found = findUnits(units + from, units + <usize>object.size(this), changetype<usize>(search), size);
    return found ? <i32>((found - units) >> 1) : -1;
  }

  /** The last position up to `start` at which a text stands, or -1; the length for the empty text. */
  lastIndexOf(search: String, start: i32 = i32.MAX_VALUE): i32 {
    const length = this.length;
    const searched = search.length;
    if (!searched) return length;
    if (searched > length) return -1;
    const units = changetype<usize>(this);
    const from = <usize>min<i32>(max<i32>(start, 0), length - searched) << 1;
    const found = findLastUnits(units + from, units, changetype<usize>(search), <usize>object.size(search));
    return found ? <i32>((found - units) >> 1) : -1;
  }

  /** -1, 0 or 1 as this text comes before, equals or comes after another one in the order of units. */
  localeCompare(other: String): i32 {
    const order = orderOf(this, other);
    return i32(order > 0) - i32(order < 0);
  }

  /** Whether a text stands at position `start`. */
  startsWith(search: String, start: i32 = 0): bool {
    const size = <usize>object.size(search);
    const from = <usize>min<i32>(max<i32>(start, 0), this.length) << 1;
    if (size > <usize>object.size(this) - from) return false;
    return equalUnits(changetype<usize>(this) + from, changetype<usize>(search), size);
  }

  /** At most `length` units from `start` on, a negative one counted from the end. */
  substr(start: i32, length: i32 = i32.MAX_VALUE): String {
    const from = startOf(start, this.length);
    const count = min<i32>(length, this.length - from);
    return count > 0 ? pieceOf(this, <usize>from << 1, <usize>count << 1) : "";
  }

  /** The units between two positions, in either order; those out of range mean the nearer end. */
  substring(start: i32, end: i32 = i32.MAX_VALUE): String {
    const length = this.length;
    const one = min<i32>(max<i32>(start, 0), length);
    const other = min<i32>(max<i32>(end, 0), length);
    const from = min<i32>(one, other);
    return pieceOf(this, <usize>from << 1, <usize>(max<i32>(one, other) - from) << 1);
  }

  /** The text without white space at its ends. */
  trim(): String {
    return trimmed(this, Ends.BOTH);
  }

  /** The text without white space at its start. */
  trimLeft(): String {
    return trimmed(this, Ends.START);
  }

  /** The text without white space at its end. */
  trimRight(): String {
    return trimmed(this, Ends.END);
  }

  /** The text without white space at its start. */
  trimStart(): String {
    return trimmed(this, Ends.START);
  }

  /** The text without white space at its end. */
  trimEnd(): String {
    return trimmed(this, Ends.END);
  }

  /** The text with as many units of a repeated text before it as make `length` units. */
  padStart(length: i32, pad: string = " "): String {
    const size = <usize>object.size(this);
    if (length <= this.length || !pad.length) return this;
    const total = <usize>length << 1;
    const text = newText(total);
    fill(changetype<usize>(text), total - size, pad);
    copyUnits(changetype<usize>(text) + total - size, changetype<usize>(this), size);
    return text;
  }

  /** The text with as many units of a repeated text behind it as make `length` units. */
  padEnd(length: i32, pad: string = " "): String {
    if (length <= this.length || !pad.length) return this;
    const total = <usize>length << 1;
    const text = newText(total);
    const behind = putText(changetype<usize>(text), this);
    fill(behind, changetype<usize>(text) + total - behind, pad);
    return text;
  }

  /** The text `count` times. */
  repeat(count: i32 = 0): String {
    const length = this.length;
    if (count < 0 || <u64>length * <u64>count > MAX_REPEATED) throw new RangeError(E_INVALIDLENGTH);
    if (!count || !length) return "";
    if (count == 1) return this;
    const size = <usize>object.size(this);
    const text = newText(size * <usize>count);
    memory.repeat(changetype<usize>(text), changetype<usize>(this), size, <usize>count);
    return text;
  }

  /** The text with the first place of one text replaced by another one. */
  replace(search: String, replacement: String): String {
    const at = this.indexOf(search);
    if (at < 0) return this;
    const front = <usize>at << 1;
    const back = front + <usize>object.size(search);
    const rest = <usize>object.size(this) - back;
    const text = newText(front + <usize>object.size(replacement) + rest);
    copyUnits(changetype<usize>(text), changetype<usize>(this), front);
    const behind = putText(changetype<usize>(text) + front, replacement);
    copyUnits(behind, changetype<usize>(this) + back, rest);
    return text;
  }

  /** The text with all places of one text replaced by another one. The empty text stands around each unit. */
  replaceAll(search: String, replacement: String): String {
    return replaceEach(this, search, replacement);
  }

  /** The units from `start` to before `end`; negative ones count from the end. */
  slice(start: i32, end: i32 = i32.MAX_VALUE): String {
    const from = startOf(start, this.length);
    const to = end < 0 ? end + this.length : min<i32>(end, this.length);
    return from < to ? pieceOf(this, <usize>from << 1, <usize>(to - from) << 1) : "";
  }

  /**
   * The pieces between the places of a separator, at most `limit` of them unless it is negative. Without a separator
   * that is the whole text; the empty one stands between all units.
   */
  split(separator: String | null = null, limit: i32 = i32.MAX_VALUE): String[] {
    return splitText(this, separator, limit < 0 ? i32.MAX_VALUE : limit);
  }

  /** The text in lower case. */
  toLowerCase(): String {
    const length = <isize>this.length;
    const text = newText(<usize>lowerLength(changetype<usize>(this), length) << 1);
    lowerUnits(changetype<usize>(this), length, changetype<usize>(text));
    return text;
  }

  /** The text in upper case. */
  toUpperCase(): String {
    const length = <isize>this.length;
    const text = newText(<usize>upperLength(changetype<usize>(this), length) << 1);
    upperUnits(changetype<usize>(this), length, changetype<usize>(text));
    return text;
  }

  /** The text itself. */
  toString(): String {
    return this;
  }
}

export namespace String {
  /** Between texts and UTF-8. */
  export namespace UTF8 {
    /** What becomes of unpaired surrogates: three bytes like other units, U+FFFD, an error. */
    export const enum ErrorMode {
      WTF8,
      REPLACE,
      ERROR,
    }

    /** How many bytes a text takes. If null-terminated, it ends before its first zero, and a zero is added. */
    export function byteLength(str: string, nullTerminated: bool = false): i32 {
      return utf8Length(changetype<usize>(str), str.length, nullTerminated);
    }

    /** The bytes of a text. */
    export function encode(
      str: string, nullTerminated: bool = false, errorMode: ErrorMode = ErrorMode.WTF8,
    ): ArrayBuffer {
      const buffer = changetype<ArrayBuffer>(newBytes(<usize>byteLength(str, nullTerminated), idof<ArrayBuffer>()));
      encodeUnsafe(changetype<usize>(str), str.length, changetype<usize>(buffer), nullTerminated, errorMode);
      return buffer;
    }

    /** Writes the bytes of `len` units at `str` to `buf` and gives their number. */
    @unsafe export function encodeUnsafe(
      str: usize, len: i32, buf: usize, nullTerminated: bool = false, errorMode: ErrorMode = ErrorMode.WTF8,
    ): usize {
      return utf8Encode(str, len, buf, nullTerminated, errorMode) - buf;
    }

    /** The text of bytes. If null-terminated, it ends before the first zero. */
    export function decode(buf: ArrayBuffer, nullTerminated: bool = false): String {
      return decodeUnsafe(changetype<usize>(buf), <usize>buf.byteLength, nullTerminated);
    }

    /** The text of `len` bytes at `buf`. */
    @unsafe export function decodeUnsafe(buf: usize, len: usize, nullTerminated: bool = false): String {
      const text = newText(len << 1);
      const size = utf8Decode(buf, len, changetype<usize>(text), nullTerminated) - changetype<usize>(text);
      return size == len << 1 ? text : changetype<String>(__renew(changetype<usize>(text), size));
    }
  }

  /** Between texts and UTF-16. */
  export namespace UTF16 {
    /** How many bytes a text takes. */
    export function byteLength(str: string): i32 {
      return object.size(str);
    }

    /** The bytes of a text. */
    export function encode(str: string): ArrayBuffer {
      const size = <usize>object.size(str);
      const buffer = changetype<ArrayBuffer>(newBytes(size, idof<ArrayBuffer>()));
      copyUnits(changetype<usize>(buffer), changetype<usize>(str), size);
      return buffer;
    }

    /** Writes the bytes of `len` units at `str` to `buf` and gives their number. */
    @unsafe export function encodeUnsafe(str: usize, len: i32, buf: usize): usize {
      const size = <usize>len << 1;
      memory.copy(buf, str, size);
      return size;
    }

    /** The text of bytes. */
    export function decode(buf: ArrayBuffer): String {
      return decodeUnsafe(changetype<usize>(buf), <usize>buf.byteLength);
    }

    /** The text of `len` bytes at `buf`. */
    @unsafe export function decodeUnsafe(buf: usize, len: usize): String {
      const text = newText(len);
      memory.copy(changetype<usize>(text), buf, len);
      return text;
    }
  }
}

/** The units of a character above U+FFFF, as a word in memory. */
@inline function surrogatePair(code: i32): u32 {
  const rest = <u32>code - 0x10000;
  return (rest >>> 10) | 0xD800 | ((rest & 0x3FF | 0xDC00) << 16);
}

/** The text of one unit. */
function unitText(unit: u16): String {
  const text = newText(2);
  store<u16>(changetype<usize>(text), unit);
  return text;
}

/** A position that may be negative, to count from the end, or out of range. */
@inline function startOf(start: i32, length: i32): i32 {
  return start < 0 ? max<i32>(start + length, 0) : min<i32>(start, length);
}

/** Which ends of a text lose their white space. */
const enum Ends {
  START = 1,
  END = 2,
  BOTH = 3,
}

/** A text without white space at some of its ends. */
function trimmed(text: String, ends: Ends): String {
  const units = changetype<usize>(text);
  const size = <usize>object.size(text);
  let from: usize = 0;
  let to = size;
  if (ends & Ends.END) {
    while (to && isSpace(load<u16>(units + to - 2))) to -= 2;
  }
  if (ends & Ends.START) {
    while (from < to && isSpace(load<u16>(units + from))) from += 2;
  }
  return pieceOf(text, from, to - from);
}

/** Fills `size` bytes with a text, as often as it fits and with its start in the end. */
function fill(to: usize, size: usize, text: String): void {
  const units = changetype<usize>(text);
  const part = <usize>object.size(text);
  const whole = size / part * part;
  memory.repeat(to, units, part, size / part);
  copyUnits(to + whole, units, size - whole);
}
