// Sorting the elements of arrays of all kinds. `A` is the class of an array of `T`.

import { firstElement, linkElement, movedElements } from "util/elements";
import { mergeSort } from "util/mergesort";
import { radixSort } from "util/radixsort";

/** Negative if `a` belongs before `b`, positive if behind it, 0 if their order does not matter. */
export type Comparator<T> = (a: T, b: T) => i32;

/** Stands in the place of a comparator for the order of the values themselves. */
@lazy @inline const BY_VALUE: i32 = 0;

/** From this length on distributing numbers by their digits beats comparing them. */
@lazy @inline const RADIX_LENGTH: i32 = 128;

/** The comparator for the order of the values themselves. Floats are ordered by their bits, so that NaN has a place. */
export function COMPARATOR<T>(): Comparator<T> {
  return (a: T, b: T): i32 => compareValues<T>(a, b);
}

/** Sorts `length` elements from `base` on; stable. */
export function SORT<T>(base: usize, length: i32, comparator: Comparator<T>): void {
  mergeSort<T, Comparator<T>>(base, length, comparator);
}

/** What stands for the order of the values themselves: nothing for numbers and strings, which need no calls. */
@inline
export function defaultOrder<T>(): Comparator<T> {
  return isReference<T>() && !isString<T>() ? COMPARATOR<T>() : changetype<Comparator<T>>(<usize>0);
}

/** Sorts an array by a function or by `defaultOrder`; stable. */
export function sortElements<A, T>(array: A, comparator: Comparator<T>): void {
  if (!isReference<T>() || isString<T>()) {
    if (!changetype<usize>(comparator)) {
      sortValues<T>(firstElement<A>(array), array.length);
      movedElements<T>();
      return;
    }
  }
  sortCopy<A, T>(array, comparator);
}

function compareValues<T>(a: T, b: T): i32 {
  if (isFloat<T>()) {
    if (sizeof<T>() == 4) return compareValues<i32>(ordered<i32>(reinterpret<i32>(a)), ordered<i32>(reinterpret<i32>(b)));
    return compareValues<i64>(ordered<i64>(reinterpret<i64>(a)), ordered<i64>(reinterpret<i64>(b)));
  }
  if (isNullable<T>()) {
    if (!changetype<usize>(a) || !changetype<usize>(b)) return 0;
    return compareValues<NonNullable<T>>(changetype<NonNullable<T>>(a), changetype<NonNullable<T>>(b));
  }
  return i32(a > b) - i32(a < b);
}

/**
 * The bits of a float as an integer in the same order, and back: negative floats are ordered by their magnitude, so all
 * bits but the sign are turned over.
 */
@inline
function ordered<I>(bits: I): I {
  return sizeof<I>() == 4 ? bits ^ <I>(<u32>(bits >> 31) >>> 1) : bits ^ <I>(<u64>(bits >> 63) >>> 1);
}

/** Sorts numbers or strings, whose comparison calls nothing of the program's. */
function sortValues<T>(base: usize, length: i32): void {
  if (isFloat<T>()) {
    if (sizeof<T>() == 4) {
      reorderFloats<i32>(base, length);
      sortValues<i32>(base, length);
      reorderFloats<i32>(base, length);
    } else {
      reorderFloats<i64>(base, length);
      sortValues<i64>(base, length);
      reorderFloats<i64>(base, length);
    }
  } else if (isBoolean<T>()) {
    sortValues<u8>(base, length);
  } else if (isInteger<T>() && ASC_SHRINK_LEVEL < 2) {
    if (length >= RADIX_LENGTH) radixSort<T>(base, length);
    else mergeSort<T, i32>(base, length, BY_VALUE);
  } else {
    mergeSort<T, i32>(base, length, BY_VALUE);
  }
}

/** Turns floats into integers in the same order, and back. */
function reorderFloats<I>(base: usize, length: i32): void {
  for (let i = 0; i < length; i++) element.store<I>(base, i, ordered<I>(element.load<I>(base, i)));
}

/**
 * Sorts a copy of the elements and stores it, since a comparison may do anything to the array. It may collect, too:
 * elements that are managed are held by another copy as long as addresses in plain memory stand for them.
 */
function sortCopy<A, T>(array: A, comparator: Comparator<T>): void {
  const length = array.length;
  if (length < 2) return;
  const bytes = <usize>length << alignof<T>();
  const copy = __alloc(bytes);
  let holder: usize = 0;
  if (isManaged<T>()) {
    holder = __pin(__new(bytes, idof<StaticArray<T>>()));
    memory.copy(holder, firstElement<A>(array), bytes);
  }
  memory.copy(copy, firstElement<A>(array), bytes);
  mergeSort<T, Comparator<T>>(copy, length, comparator);
  const base = firstElement<A>(array);
  for (let i = 0, end = min<i32>(length, array.length); i < end; i++) {
    const value = element.load<T>(copy, i);
    element.store<T>(base, i, value);
    linkElement<T>(changetype<usize>(array), value);
  }
  if (isManaged<T>()) __unpin(holder);
  __free(copy);
}
