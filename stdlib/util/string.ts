// What texts are made of and made by, for the library, for the compiler and for programs that import it.

import { isCaseIgnorable, isCased, isFinalSigma } from "util/casemap";
import {
  CharCode, compareUnits, copyUnits, findUnits, isAlpha, isAscii, isLower8, isSpace, isUpper8, toLower8, toUpper8,
} from "util/units";

export {
  CharCode, isAlpha, isAscii, isCaseIgnorable, isCased, isFinalSigma, isLower8, isSpace, isUpper8, toLower8, toUpper8,
};

/** The difference of the first two of `len` units that differ, in texts from `index1` and `index2` on; or 0. */
export function compareImpl(str1: string, index1: usize, str2: string, index2: usize, len: usize): i32 {
  return compareUnits(changetype<usize>(str1) + (index1 << 1), changetype<usize>(str2) + (index2 << 1), len);
}

/** An object of `size` bytes without references, all of which are still to be stored. */
@inline export function newBytes(size: usize, id: u32): usize {
  // Runtimes of programs' own need not have it.
  if (isDefined(__new_raw)) return __new_raw(size, id);
  return __new(size, id);
}

/** A text of `size` bytes whose units are still to be stored. */
@inline export function newText(size: usize): String {
  return changetype<String>(newBytes(size, idof<String>()));
}

/** Copies the units of a text to `to` and gives the address behind them. */
@inline export function putText(to: usize, text: String): usize {
  const size = <usize>object.size(text);
  copyUnits(to, changetype<usize>(text), size);
  return to + size;
}

/** The `size` bytes at `offset` of a text, as a text. */
export function pieceOf(text: String, offset: usize, size: usize): String {
  if (!size) return "";
  if (size == <usize>object.size(text)) return text;
  const piece = newText(size);
  copyUnits(changetype<usize>(piece), changetype<usize>(text) + offset, size);
  return piece;
}

/** Two texts in one: what `left + right` means. An empty operand gives the other one itself. */
export function concat2(left: String, right: String): String {
  const leftSize = <usize>object.size(left);
  const rightSize = <usize>object.size(right);
  if (!rightSize) return left;
  if (!leftSize) return right;
  const result = newText(leftSize + rightSize);
  const to = changetype<usize>(result);
  copyUnits(to, changetype<usize>(left), leftSize);
  copyUnits(to + leftSize, changetype<usize>(right), rightSize);
  return result;
}

/** Three texts in one: `first + second + third` by one allocation. */
export function concat3(first: String, second: String, third: String): String {
  const result = newText(<usize>object.size(first) + <usize>object.size(second) + <usize>object.size(third));
  putText(putText(putText(changetype<usize>(result), first), second), third);
  return result;
}

/** Four texts in one: `first + second + third + fourth` by one allocation. */
export function concat4(first: String, second: String, third: String, fourth: String): String {
  const front = <usize>object.size(first) + <usize>object.size(second);
  // Four texts of the greatest size overflow 32 bits: then it is their allocation that must fail.
  const size = <u64>front + <u64>object.size(third) + <u64>object.size(fourth);
  const result = newText(allocationSize(size));
  putText(putText(putText(putText(changetype<usize>(result), first), second), third), fourth);
  return result;
}

/** A size as the allocator takes it: one that is too large for an address stays too large. */
@inline function allocationSize(size: u64): usize {
  return <usize>min<u64>(size, 0xFFFFFFFF);
}

/** All texts of an array in one, by one allocation: what a template with many parts means. Null counts as empty. */
export function joinParts(parts: StaticArray<string>): String {
  const length = parts.length;
  let size: u64 = 0;
  for (let i = 0; i < length; i++) size += textSize(unchecked(parts[i]));
  const result = newText(allocationSize(size));
  let to = changetype<usize>(result);
  for (let i = 0; i < length; i++) to = putPart(to, unchecked(parts[i]));
  return result;
}

/** The size of a text, 0 of null. */
@inline function textSize(text: String | null): usize {
  return changetype<usize>(text) ? <usize>object.size(text) : 0;
}

/** Copies a text unless it is null, and gives the address behind it. */
@inline function putPart(to: usize, text: String | null): usize {
  return changetype<usize>(text) ? putText(to, changetype<String>(text)) : to;
}

// Comparing, replacing and splitting texts.

/** The order of two texts: of the first units that differ, or of their lengths. */
export function orderOf(left: String, right: String): i32 {
  const leftLength = left.length;
  const rightLength = right.length;
  const common = <usize>min<i32>(leftLength, rightLength);
  const order = compareUnits(changetype<usize>(left), changetype<usize>(right), common);
  return order ? order : leftLength - rightLength;
}

/** How often a text of `size` > 0 bytes stands between two addresses, without overlaps. */
function countOf(at: usize, end: usize, pattern: usize, size: usize): usize {
  let count: usize = 0;
  while (true) {
    const found = findUnits(at, end, pattern, size);
    if (!found) return count;
    count++;
    at = found + size;
  }
}

/** A text with all places of one text replaced by another one. */
export function replaceEach(text: String, search: String, replacement: String): String {
  const size = <usize>object.size(text);
  const searchSize = <usize>object.size(search);
  const newSize = <usize>object.size(replacement);
  if (!searchSize) return newSize ? surroundEach(text, replacement) : text;
  const count = countOf(changetype<usize>(text), changetype<usize>(text) + size, changetype<usize>(search), searchSize);
  if (!count) return text;
  const result = newText(allocationSize(<u64>size - <u64>count * searchSize + <u64>count * newSize));
  let from = changetype<usize>(text);
  const end = from + size;
  let to = changetype<usize>(result);
  for (let left = count; left; left--) {
    const found = findUnits(from, end, changetype<usize>(search), searchSize);
    copyUnits(to, from, found - from);
    to = putText(to + (found - from), replacement);
    from = found + searchSize;
  }
  copyUnits(to, from, end - from);
  return result;
}

/** A text with another one before and behind each of its units. */
function surroundEach(text: String, separator: String): String {
  const length = text.length;
  const size = <u64>object.size(text) + (<u64>length + 1) * <u64>object.size(separator);
  const result = newText(allocationSize(size));
  let to = putText(changetype<usize>(result), separator);
  for (let i = 0; i < length; i++) {
    store<u16>(to, element.load<u16>(changetype<usize>(text), i));
    to = putText(to + 2, separator);
  }
  return result;
}

/** The pieces of a text between the places of a separator, at most `limit` of them. */
export function splitText(text: String, separator: String | null, limit: i32): String[] {
  if (!limit) return [];
  if (!changetype<usize>(separator)) return [text];
  const searchSize = <usize>object.size(changetype<String>(separator));
  if (!searchSize) return unitsOf(text, limit);
  const pieces: String[] = [];
  const size = <usize>object.size(text);
  let from: usize = 0;
  while (pieces.length < limit) {
    // Addresses are taken anew for each piece: making it may collect.
    const units = changetype<usize>(text);
    const found = findUnits(units + from, units + size, changetype<usize>(separator), searchSize);
    if (!found) {
      pieces.push(pieceOf(text, from, size - from));
      break;
    }
    pieces.push(pieceOf(text, from, found - units - from));
    from = found - units + searchSize;
  }
  return pieces;
}

/** The first units of a text, each as a text. */
function unitsOf(text: String, limit: i32): String[] {
  const count = min<i32>(text.length, limit);
  const pieces = new Array<String>(count);
  for (let i = 0; i < count; i++) pieces[i] = text.charAt(i);
  return pieces;
}
