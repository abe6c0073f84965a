// Searching arrays of all kinds for a value. `A` is the class of an array of `T`.
//
// Elements are compared with `==`, which may be a function of the program's. So the array itself is at hand, not the
// address of its elements.

import { searchEnd, searchStart } from "util/bounds";

/** The position of the first element from `fromIndex` on that equals `value`, or -1. */
export function indexOfElement<A, T>(array: A, value: T, fromIndex: i32): i32 {
  for (let i = searchStart(fromIndex, array.length); i < array.length; i++) {
    if (unchecked(array[i]) == value) return i;
  }
  return -1;
}

/** The position of the last element from `fromIndex` down that equals `value`, or -1. */
export function lastIndexOfElement<A, T>(array: A, value: T, fromIndex: i32): i32 {
  for (let i = searchEnd(fromIndex, array.length); i >= 0; i--) {
    if (i < array.length && unchecked(array[i]) == value) return i;
  }
  return -1;
}

/** Whether an element from `fromIndex` on equals `value`; NaN equals NaN here. */
export function hasElement<A, T>(array: A, value: T, fromIndex: i32): bool {
  if (isFloat<T>()) {
    if (isNaN<T>(value)) return hasNaN<A, T>(array, fromIndex);
  }
  return indexOfElement<A, T>(array, value, fromIndex) >= 0;
}

function hasNaN<A, T>(array: A, fromIndex: i32): bool {
  for (let i = searchStart(fromIndex, array.length); i < array.length; i++) {
    if (isNaN<T>(unchecked(array[i]))) return true;
  }
  return false;
}
