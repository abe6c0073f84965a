// The runtime `stub`: memory is given out from one end to the other. Only the last piece can be freed or change its size.
//
// Each piece is preceded by 8 bytes: of an object the class id and the size, of unmanaged memory its size only.

import { outOfMemory, tooLarge } from "rt/fail";
import { zero } from "util/zero";

export { __zeroed } from "util/zero";

/** Payloads are multiples of 16; the 8 bytes before them belong to them. */
const START: usize = ((__heap_base + 8 + 15) & ~15) - 8;

/** The greatest size of a piece. */
@inline const MAXIMUM_SIZE: usize = (1 << 30) - 20;

/** Where the next piece begins. */
let offset: usize = START;

/** Where the piece behind one at `piece` begins. */
@inline function endOf(piece: usize, size: usize): usize {
  return piece + ((size + 23) & ~15);
}

/** What is behind the last piece can be read: fields are read ahead of the test that an object has them. */
@inline const READ_AHEAD: u64 = 1024;

/** Makes sure that memory reaches up to an address. */
function reserve(end: usize): void {
  const size = <u32>memory.size();
  const needed = <u32>((<u64>end + READ_AHEAD + 0xFFFF) >> 16);
  if (needed <= size) return;
  if (memory.grow(max<u32>(needed - size, size)) < 0 && memory.grow(needed - size) < 0) outOfMemory();
}

/** Memory of `size` bytes at a multiple of 16. */
@global @unsafe export function __alloc(size: usize): usize {
  if (size > MAXIMUM_SIZE) tooLarge();
  const piece = offset;
  const end = endOf(piece, size);
  if (end < piece) outOfMemory();
  reserve(end);
  offset = end;
  store<u32>(piece, <u32>size, 4);
  return piece + 8;
}

/** Gives memory another size. It is copied unless it is the last piece. */
@global @unsafe export function __realloc(ptr: usize, size: usize): usize {
  const old = <usize>load<u32>(ptr - 4);
  if (endOf(ptr - 8, old) == offset) {
    if (size > MAXIMUM_SIZE) tooLarge();
    reserve(endOf(ptr - 8, size));
    offset = endOf(ptr - 8, size);
    store<u32>(ptr - 4, <u32>size);
    return ptr;
  }
  // Who asks once for more will ask again.
  if (size > old) {
    const moved = __alloc(max<usize>(size, min<usize>(old << 1, MAXIMUM_SIZE)));
    memory.copy(moved, ptr, old);
    return moved;
  }
  store<u32>(ptr - 4, <u32>size);
  return ptr;
}

/** Frees memory if it is the last piece. */
@global @unsafe export function __free(ptr: usize): void {
  if (ptr && endOf(ptr - 8, load<u32>(ptr - 4)) == offset) offset = ptr - 8;
}

/** Frees all. */
@global @unsafe export function __reset(): void {
  offset = START;
}

/** A new object; its payload is not zeroed. */
@global @unsafe export function __new_raw(size: usize, id: u32): usize {
  const ptr = __alloc(size);
  store<u32>(ptr - 8, id);
  store<u32>(ptr - 4, <u32>size);
  return ptr;
}

/** A new object of a constant size; its payload is not zeroed. */
@global @unsafe @inline export function __new_small(size: usize, id: u32): usize {
  return __new_raw(size, id);
}

/** A new object, zeroed. */
@global @unsafe export function __new(size: usize, id: u32): usize {
  const ptr = __new_raw(size, id);
  zero(ptr, size);
  return ptr;
}

/** An object with the contents of another and a new size, the other one itself if possible. New bytes are zero. */
@global @unsafe export function __renew(ptr: usize, size: usize): usize {
  if (size > MAXIMUM_SIZE) tooLarge();
  const old = <usize>load<u32>(ptr - 4);
  const id = load<u32>(ptr - 8);
  const renewed = __realloc(ptr, size);
  store<u32>(renewed - 8, id);
  store<u32>(renewed - 4, <u32>size);
  if (size > old) zero(renewed + old, size - old);
  return renewed;
}

/** Nothing to do: nothing is collected. */
@global @unsafe @inline export function __link(parent: usize, child: usize, expectMultiple: bool): void {}

/** Gives the object itself: nothing is collected. */
@global @unsafe export function __pin(ptr: usize): usize {
  return ptr;
}

/** Nothing to do: nothing is collected. */
@global @unsafe export function __unpin(ptr: usize): void {}

/** Nothing to do: nothing is collected. */
@global @unsafe export function __visit(ptr: usize, cookie: u32): void {}

/** Nothing to do: nothing is collected. */
@global @unsafe export function __visit_elements(elements: usize, size: usize, cookie: u32): void {}

/** Nothing to do: nothing is collected. */
@global @unsafe export function __collect(): void {}

/** Nothing to do: nothing is collected. */
@global @unsafe @inline export function __moved(): void {}
