// What the collected runtimes `incremental` and `minimal` have in common. The contract is described in the former.

import { collect, liveBytes, pace } from "rt/cycle";
import { outOfMemory, tooLarge } from "rt/fail";
import { allocate, free, reallocate, unmanagedBytes } from "rt/heap";
import { shade, shadeElements } from "rt/mark";
import { MAXIMUM_SIZE, clear, resize, setHeader, take } from "rt/object";
import { pin, unpin } from "rt/pin";
import { SMALL_SIZE, endRun, granulesOf } from "rt/small";
import { STRESS } from "rt/stress";
import { CURSOR, LIMIT, classAt } from "rt/sweep";

/** Whether an allocation may collect: then the stack is among the roots. */
@inline const IS_INCREMENTAL: bool = ASC_RUNTIME == 2;

/** A new object of a constant size up to 504; its payload is not zeroed. The one test is whether the run of its class has room. */
@global @unsafe @inline export function __new_small(size: usize, id: u32): usize {
  const granules = granulesOf(size);
  const at = classAt(granules);
  const header = load<usize>(at, CURSOR);
  const next = header + (<usize>granules << 4);
  if (next > load<usize>(at, LIMIT)) return __new_slow(size, id);
  store<usize>(at, next, CURSOR);
  setHeader(header + 8, size, id);
  return header + 8;
}

/** A new object of any size, when there is no cell at hand for it; its payload is not zeroed. */
@global @unsafe export function __new_slow(size: usize, id: u32): usize {
  if (size > MAXIMUM_SIZE) tooLarge();
  if (IS_INCREMENTAL) {
    if (STRESS) collect();
    else pace();
  }
  let ptr = take(size, id);
  if (!ptr && IS_INCREMENTAL) {
    collect();
    ptr = take(size, id);
  }
  if (!ptr) outOfMemory();
  // The next allocation shall come here again.
  if (STRESS) endRun(size);
  return ptr;
}

/** A new object of any size; its payload is not zeroed. */
@global @unsafe export function __new_raw(size: usize, id: u32): usize {
  return size <= SMALL_SIZE ? __new_small(size, id) : __new_slow(size, id);
}

/** A new object of any size, zeroed. */
@global @unsafe export function __new(size: usize, id: u32): usize {
  const ptr = __new_raw(size, id);
  clear(ptr, size);
  return ptr;
}

/**
 * An object with the contents of another and a new size, the other one itself if possible. New bytes are zero. The other one
 * stays valid until it is collected.
 */
@global @unsafe export function __renew(ptr: usize, size: usize): usize {
  if (size > MAXIMUM_SIZE) tooLarge();
  if (resize(ptr, size)) return ptr;
  const old = <usize>load<u32>(ptr - 4);
  const copy = __new(size, load<u32>(ptr - 8));
  memory.copy(copy, ptr, min<usize>(old, size));
  return copy;
}

/** Tells the collector of a reference. */
@global @unsafe export function __visit(ptr: usize, cookie: u32): void {
  shade(ptr);
}

/**
 * Tells the collector of `size` bytes of references, some of which may be null. They begin a managed object: the array that
 * is being visited, or its buffer.
 */
@global @unsafe export function __visit_elements(elements: usize, size: usize, cookie: u32): void {
  shadeElements(elements, size);
}

/** Keeps an object alive until `__unpin`. Does nothing on null. */
@global @unsafe export function __pin(ptr: usize): usize {
  if (ptr) pin(ptr);
  return ptr;
}

/** Takes a `__pin` back. Does nothing on null. */
@global @unsafe export function __unpin(ptr: usize): void {
  if (ptr) unpin(ptr);
}

/** Finishes the collection under way and makes a full one. */
@global @unsafe export function __collect(): void {
  collect();
}

/** Unmanaged memory of at least `size` bytes at a multiple of 16. */
@global @unsafe export function __alloc(size: usize): usize {
  return allocate(size);
}

/** Gives unmanaged memory another size; its address may change. */
@global @unsafe export function __realloc(ptr: usize, size: usize): usize {
  return reallocate(ptr, size);
}

/** Frees unmanaged memory. Does nothing on null, on static memory and on managed objects. */
@global @unsafe export function __free(ptr: usize): void {
  free(ptr);
}

/** Collects and tells how many bytes are alive, headers included. For tests. */
@global @unsafe export function __heap_live(): usize {
  collect();
  return liveBytes();
}

/** How many bytes of unmanaged memory are in use, rounded up to cells. For tests. */
@global @unsafe export function __heap_unmanaged(): usize {
  return unmanagedBytes();
}
