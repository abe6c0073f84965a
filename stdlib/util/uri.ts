// Encoding and decoding of addresses, as ECMAScript describes it: characters outside of a set become the bytes of their
// UTF-8, each as `%` and two hexadecimal digits.

import { E_URI_MALFORMED } from "util/error";
import { newText } from "util/string";

const PERCENT: u32 = 0x25;

/** Letters, digits and `-_.!~*'()`: what `encodeURIComponent` keeps, a bit for each ASCII character. */
@lazy export const UNRESERVED: usize = memory.data<u32>([0, 0x03FF6782, 0x87FFFFFE, 0x47FFFFFE]);

/** Also `;/?:@&=+$,#`: what `encodeURI` keeps. */
@lazy export const UNRESERVED_AND_RESERVED: usize = memory.data<u32>([0, 0xAFFFFFDA, 0x87FFFFFF, 0x47FFFFFE]);

/** `;/?:@&=+$,#`: what `decodeURI` leaves encoded. */
@lazy export const RESERVED: usize = memory.data<u32>([0, 0xAC009858, 0x00000001, 0]);

/** The empty set: `decodeURIComponent` leaves nothing encoded. */
@lazy export const NONE: usize = memory.data<u32>([0, 0, 0, 0]);

/** Whether a set has a character. */
@inline function has(set: usize, code: u32): bool {
  return code < 0x80 && (load<u32>(set + <usize>(code >> 5 << 2)) >> (code & 31) & 1) != 0;
}

/** The character that begins at `at`. An unpaired surrogate is an error. */
function codeAt(at: usize, end: usize): u32 {
  const first = <u32>load<u16>(at);
  if ((first & 0xF800) != 0xD800) return first;
  const second = first < 0xDC00 && at + 2 < end ? <u32>load<u16>(at, 2) : 0;
  if ((second & 0xFC00) != 0xDC00) throw new URIError(E_URI_MALFORMED);
  return ((first & 0x3FF) << 10) + (second & 0x3FF) + 0x10000;
}

/** How many bytes a character has in UTF-8. */
function bytesOf(code: u32): u32 {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** How many units the encoded form of those from `at` to `end` has, where a set is kept. */
function encodedLength(at: usize, end: usize, kept: usize): u64 {
  let length: u64 = 0;
  while (at < end) {
    const code = codeAt(at, end);
    length += has(kept, code) ? 1 : 3 * bytesOf(code);
    at += code < 0x10000 ? 2 : 4;
  }
  return length;
}

/** Writes a byte as `%` and two digits, and gives the address behind them. */
function putByte(to: usize, byte: u32): usize {
  store<u16>(to, PERCENT);
  store<u16>(to, hexDigit(byte >> 4), 2);
  store<u16>(to, hexDigit(byte & 15), 4);
  return to + 6;
}

/** The unit of a hexadecimal digit. */
@inline function hexDigit(value: u32): u32 {
  return value + (value < 10 ? 0x30 : 0x37);
}

/** Writes the bytes of a character and gives the address behind them. */
function putEncoded(to: usize, code: u32): usize {
  const count = bytesOf(code);
  if (count == 1) return putByte(to, code);
  // The first byte begins with as many ones as there are bytes.
  let shift = 6 * (count - 1);
  to = putByte(to, (0xF00 >> count & 0xFF) | (code >> shift));
  while (shift) {
    shift -= 6;
    to = putByte(to, 0x80 | (code >> shift & 0x3F));
  }
  return to;
}

/** A text with all characters encoded but those of a set. */
export function encodeText(text: string, kept: usize): string {
  const size = <usize>object.size(text);
  const length = encodedLength(changetype<usize>(text), changetype<usize>(text) + size, kept);
  if (length << 1 == <u64>size) return text;
  const result = newText(<usize>min<u64>(length << 1, 0xFFFFFFFF));
  let to = changetype<usize>(result);
  let at = changetype<usize>(text);
  const end = at + size;
  while (at < end) {
    const code = codeAt(at, end);
    at += code < 0x10000 ? 2 : 4;
    if (has(kept, code)) {
      store<u16>(to, code);
      to += 2;
    } else {
      to = putEncoded(to, code);
    }
  }
  return result;
}

/** The value of a hexadecimal digit; large if it is none. */
function digitValue(unit: u32): u32 {
  const digit = unit - 0x30;
  if (digit < 10) return digit;
  const letter = (unit | 0x20) - 0x61;
  return letter < 6 ? letter + 10 : 0x100;
}

/** The byte that `%` and two digits at `at` mean. */
function byteAt(at: usize, end: usize): u32 {
  if (at + 6 > end || <u32>load<u16>(at) != PERCENT) throw new URIError(E_URI_MALFORMED);
  const byte = digitValue(load<u16>(at, 2)) << 4 | digitValue(load<u16>(at, 4));
  if (byte > 0xFF) throw new URIError(E_URI_MALFORMED);
  return byte;
}

/** The character whose UTF-8 begins with `lead`, with the bytes that follow encoded at `at`. It must be well-formed. */
function decodedAt(lead: u32, at: usize, end: usize): u32 {
  const count = clz<u32>(~(lead << 24));
  if (count < 2 || count > 4) throw new URIError(E_URI_MALFORMED);
  let code = lead & (0x7F >> count);
  for (let left = count - 1; left; left--) {
    const byte = byteAt(at, end);
    if ((byte & 0xC0) != 0x80) throw new URIError(E_URI_MALFORMED);
    code = code << 6 | (byte & 0x3F);
    at += 6;
  }
  if (bytesOf(code) != count || code > 0x10FFFF || (code & ~0x7FF) == 0xD800) throw new URIError(E_URI_MALFORMED);
  return code;
}

/** Writes a character and gives the address behind it. */
function put(to: usize, code: u32): usize {
  if (code < 0x10000) {
    store<u16>(to, code);
    return to + 2;
  }
  const rest = code - 0x10000;
  store<u32>(to, (rest >> 10) | 0xD800 | ((rest & 0x3FF | 0xDC00) << 16));
  return to + 4;
}

/** Writes the decoded form of the units from `at` to `end`, where a set stays encoded; gives the address behind it. */
function decodeUnits(at: usize, end: usize, to: usize, kept: usize): usize {
  while (at < end) {
    const unit = <u32>load<u16>(at);
    if (unit != PERCENT) {
      store<u16>(to, unit);
      at += 2;
      to += 2;
      continue;
    }
    const byte = byteAt(at, end);
    at += 6;
    if (byte >= 0x80) {
      const code = decodedAt(byte, at, end);
      at += <usize>(bytesOf(code) - 1) * 6;
      to = put(to, code);
    } else if (has(kept, byte)) {
      memory.copy(to, at - 6, 6);
      to += 6;
    } else {
      to = put(to, byte);
    }
  }
  return to;
}

/** A text with all characters decoded but those of a set. */
export function decodeText(text: string, kept: usize): string {
  const size = <usize>object.size(text);
  // Decoding never makes a text longer.
  const result = newText(size);
  const from = changetype<usize>(text);
  const to = changetype<usize>(result);
  const newSize = decodeUnits(from, from + size, to, kept) - to;
  return newSize == size ? text : changetype<string>(__renew(changetype<usize>(result), newSize));
}
