// Stable sorting by comparisons: runs that are there already, or are made by insertion, are merged in the order of
// powersort (J. I. Munro and S. Wild, "Nearly-Optimal Mergesorts", ESA 2018).
//
// `C` is a function type, or `i32` for the order of the values themselves, which costs no calls on numbers.

import { reverseElements } from "util/elements";

/** Shorter runs are made this long by insertion. */
@lazy @inline const MIN_RUN: i32 = 32;

/** Runs that wait to be merged: the position of the first element and the power of the boundary before it. */
@unmanaged
class Run {
  start: i32;
  power: i32;
}

/** The powers of waiting runs increase and are at most 32. */
@lazy @inline const MAX_RUNS: usize = 34;

/** Sorts `length` elements from `base` on. */
export function mergeSort<T, C>(base: usize, length: i32, comparator: C): void {
  if (length <= MIN_RUN) {
    if (length > 1) makeRun<T, C>(base, 0, length, comparator);
    return;
  }
  const runs = __alloc(MAX_RUNS * offsetof<Run>() + (<usize>(length >> 1) << alignof<T>()));
  const scratch = runs + MAX_RUNS * offsetof<Run>();
  let top = runs;
  let start = 0;
  let middle = makeRun<T, C>(base, 0, length, comparator);
  while (middle < length) {
    const end = makeRun<T, C>(base, middle, length, comparator);
    const power = boundaryPower(start, middle, end, length);
    // Boundaries of greater power are deeper in the tree of merges.
    while (top > runs && changetype<Run>(top).power > power) {
      const previous = changetype<Run>(top).start;
      merge<T, C>(base, previous, start, middle, scratch, comparator);
      start = previous;
      top -= offsetof<Run>();
    }
    top += offsetof<Run>();
    changetype<Run>(top).start = start;
    changetype<Run>(top).power = power;
    start = middle;
    middle = end;
  }
  while (top > runs) {
    const previous = changetype<Run>(top).start;
    merge<T, C>(base, previous, start, length, scratch, comparator);
    start = previous;
    top -= offsetof<Run>();
  }
  __free(runs);
}

/** Whether `a` must stand before `b`. */
@inline
function precedes<T, C>(a: T, b: T, comparator: C): bool {
  if (isFunction<C>()) {
    return comparator(a, b) < 0;
  } else if (isNullable<T>()) {
    return changetype<usize>(a) && changetype<usize>(b)
      ? changetype<NonNullable<T>>(a) < changetype<NonNullable<T>>(b)
      : false;
  } else {
    return a < b;
  }
}

/**
 * The depth at which the boundary between two neighbouring runs lies in a nearly balanced tree: the first bit in which
 * the positions of their middles differ, as fractions of the length.
 */
function boundaryPower(start: i32, middle: i32, end: i32, length: i32): i32 {
  const left = (<u64>(<u32>start + <u32>middle) << 30) / <u64>length;
  const right = (<u64>(<u32>middle + <u32>end) << 30) / <u64>length;
  return <i32>clz<u32>(<u32>(left ^ right));
}

/** Finds or makes a sorted run of elements from `start` on and gives its end. */
function makeRun<T, C>(base: usize, start: i32, length: i32, comparator: C): i32 {
  let end = start + 1;
  if (end == length) return end;
  if (precedes<T, C>(element.load<T>(base, end), element.load<T>(base, start), comparator)) {
    // Only what descends strictly may be turned round without changing the order of equals.
    end++;
    while (end < length && precedes<T, C>(element.load<T>(base, end), element.load<T>(base, end - 1), comparator)) end++;
    reverseElements<T>(base + (<usize>start << alignof<T>()), end - start);
  } else {
    end++;
    while (end < length && !precedes<T, C>(element.load<T>(base, end), element.load<T>(base, end - 1), comparator)) end++;
  }
  const least = min<i32>(start + MIN_RUN, length);
  for (; end < least; end++) insert<T, C>(base, start, end, comparator);
  return end;
}

/** Moves the element at `end` to its place among the sorted ones before it. */
@inline
function insert<T, C>(base: usize, start: i32, end: i32, comparator: C): void {
  const value = element.load<T>(base, end);
  let at = end;
  if (isFunction<C>()) {
    // Calls cost more than moves.
    let low = start;
    while (low < at) {
      const middle = (low + at) >>> 1;
      if (precedes<T, C>(value, element.load<T>(base, middle), comparator)) at = middle;
      else low = middle + 1;
    }
    for (let i = end; i > at; i--) element.store<T>(base, i, element.load<T>(base, i - 1));
  } else {
    for (; at > start; at--) {
      const previous = element.load<T>(base, at - 1);
      if (!precedes<T, C>(value, previous, comparator)) break;
      element.store<T>(base, at, previous);
    }
  }
  element.store<T>(base, at, value);
}

/** Merges the runs `start..middle` and `middle..end`; `scratch` has room for the shorter one. */
function merge<T, C>(base: usize, start: i32, middle: i32, end: i32, scratch: usize, comparator: C): void {
  if (!precedes<T, C>(element.load<T>(base, middle), element.load<T>(base, middle - 1), comparator)) return;
  const low = base + (<usize>start << alignof<T>());
  const boundary = base + (<usize>middle << alignof<T>());
  const high = base + (<usize>end << alignof<T>());
  if (boundary - low <= high - boundary) mergeUpwards<T, C>(low, boundary, high, scratch, comparator);
  else mergeDownwards<T, C>(low, boundary, high, scratch, comparator);
}

/** Merges from the lowest elements on. The lower run waits in `scratch`. */
function mergeUpwards<T, C>(low: usize, boundary: usize, high: usize, scratch: usize, comparator: C): void {
  memory.copy(scratch, low, boundary - low);
  const leftEnd = scratch + (boundary - low);
  let left = scratch;
  let right = boundary;
  let to = low;
  while (left < leftEnd && right < high) {
    const takesRight = precedes<T, C>(load<T>(right), load<T>(left), comparator);
    store<T>(to, load<T>(takesRight ? right : left));
    right += takesRight ? sizeof<T>() : 0;
    left += takesRight ? 0 : sizeof<T>();
    to += sizeof<T>();
  }
  memory.copy(to, left, leftEnd - left);
}

/** Merges from the highest elements down. The upper run waits in `scratch`. */
function mergeDownwards<T, C>(low: usize, boundary: usize, high: usize, scratch: usize, comparator: C): void {
  memory.copy(scratch, boundary, high - boundary);
  // All three point behind the element that is meant.
  let left = boundary;
  let right = scratch + (high - boundary);
  let to = high;
  while (left > low && right > scratch) {
    const takesLeft = precedes<T, C>(load<T>(right - sizeof<T>()), load<T>(left - sizeof<T>()), comparator);
    to -= sizeof<T>();
    store<T>(to, load<T>((takesLeft ? left : right) - sizeof<T>()));
    left -= takesLeft ? sizeof<T>() : 0;
    right -= takesLeft ? 0 : sizeof<T>();
  }
  memory.copy(to - (right - scratch), scratch, right - scratch);
}
