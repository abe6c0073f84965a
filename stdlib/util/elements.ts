// Elements in a row in memory: what arrays of all kinds do with them without calling anything.
//
// `base` is the address of element 0. Nothing here allocates, so addresses of managed memory stay good.

import { position } from "util/bounds";

/** Tells the collector that an element was stored; nothing for elements that it does not know. */
@inline
export function linkElement<T>(array: usize, value: T): void {
  if (isManaged<T>()) __link(array, changetype<usize>(value), true);
}

/** Tells the collector that elements have moved within an array. */
@inline
export function movedElements<T>(): void {
  if (isManaged<T>()) __moved();
}

/** Shows managed elements to the collector: those from the beginning of an object on. */
@inline
export function visitElements(base: usize, length: i32, cookie: u32): void {
  __visit_elements(base, <usize>length << alignof<usize>(), cookie);
}

/** Sets the elements from `start` up to before `end`. */
export function fillElements<T>(base: usize, value: T, start: i32, end: i32): void {
  if (sizeof<T>() == 1) {
    if (start < end) memory.fill(base + <usize>start, <u8>value, <usize>(end - start));
  } else {
    for (let i = start; i < end; i++) element.store<T>(base, i, value);
  }
}

/** Copies the elements from `start` up to before `end` to `target`; negative positions count from the end. */
export function copyElementsWithin<T>(base: usize, length: i32, target: i32, start: i32, end: i32): void {
  const to = position(target, length);
  const from = position(start, length);
  const count = min<i32>(position(end, length) - from, length - to);
  if (count <= 0) return;
  memory.copy(
    base + (<usize>to << alignof<T>()), base + (<usize>from << alignof<T>()), <usize>count << alignof<T>()
  );
}

/** Turns the order of elements round. */
export function reverseElements<T>(base: usize, length: i32): void {
  for (let low = 0, high = length - 1; low < high; low++, high--) {
    const value = element.load<T>(base, low);
    element.store<T>(base, low, element.load<T>(base, high));
    element.store<T>(base, high, value);
  }
}

/** The address of the first element of an array, typed array or static array. */
@inline
export function firstElement<A>(array: A): usize {
  return isDefined(array.dataStart) ? array.dataStart : changetype<usize>(array);
}
