// Managed objects of any size, by whichever allocator: what all collected runtimes share.

import { HEADER, PAGE, PAGE_BITS, blockOf, classOf, extentOf } from "rt/block";
import { marking } from "rt/epoch";
import { allocateLarge, isZero, resizeLarge } from "rt/large";
import { CELL_SIZE, allocateCell, cellOf, granulesOf } from "rt/small";
import { STRESS } from "rt/stress";
import { zero } from "util/zero";

/** The greatest payload of an object. */
@inline export const MAXIMUM_SIZE: usize = (1 << 30) - 20;

/** The payload of a new object of any size, or 0 if memory is exhausted. It is not zeroed. */
export function take(size: usize, id: u32): usize {
  const isCell = size <= CELL_SIZE;
  const ptr = isCell ? allocateCell(granulesOf(size)) : allocateLarge(size);
  if (ptr) setHeader(ptr, size, id);
  return ptr;
}

/** Class id and size in one store. */
@inline export function setHeader(ptr: usize, size: usize, id: u32): void {
  store<u64>(ptr - 8, <u64>id | (<u64>size << 32));
}

/** Zeroes the payload of a new object. */
export function clear(ptr: usize, size: usize): void {
  // Rounded up to whole words: cells have room for them.
  if (size <= CELL_SIZE || !isZero || STRESS) zero(ptr, (size + 7) & ~7);
}

/** Gives an object another size where it is; whether that was possible. New bytes are zero. */
export function resize(ptr: usize, size: usize): bool {
  if (ptr < __heap_base) return false;
  const block = blockOf(ptr);
  const sizeClass = classOf(block);
  const room = sizeClass ? (<usize>cellOf(sizeClass) << 4) - 8 : (<usize>extentOf(block) << PAGE_BITS) - HEADER;
  // While a marking is under way it may still have to look at what lies behind the new end.
  const isTooLarge = !sizeClass && size + PAGE <= room && !marking;
  if (size > room || isTooLarge) {
    if (sizeClass || !resizeLarge(ptr, size)) return false;
  }
  const old = <usize>load<u32>(ptr - 4);
  if (size > old) zero(ptr + old, size - old);
  store<u32>(ptr - 4, <u32>size);
  return true;
}
