// Marking: finds what can be reached, some of it at a time.
//
// An object that is marked but whose references have not been looked at lies on the mark stack. The mutator may go on
// between two steps: a reference that it stores in a marked object is marked at once (the insertion barrier of Dijkstra,
// Lamport et al., "On-the-fly garbage collection", 1978), and what is in roots is looked at again in the end.
//
// The elements of a large array are looked at in pieces. Between two of them the program may move elements, without any
// barrier, from where they are still to be looked at to where they are no longer. If it has, such arrays are looked at again
// in the end too.

import {
  FIRST, blockOf, extentOf, isMarked, isTouched, mark, nextMark, nextOf, nextSliced, setSliced, slicedParent,
} from "rt/block";
import { pop, push, pushPair } from "rt/stack";
import { verify } from "rt/stress";
import { CLASS_COUNT, headOf } from "rt/sweep";

/** How many bytes of references are looked at together. */
@inline const SLICE: usize = 1024;

/** Up to so many bytes of references are not worth to be divided. What has more of them has a block of its own. */
@inline const WHOLE: usize = 4096;

/** Whether elements are looked at in pieces at all: not where size counts more than pauses. */
@inline const SLICES: bool = ASC_RUNTIME == 2 && ASC_SHRINK_LEVEL < 2;

/** Whether there was no memory for an entry of the stack. Then its references are found by looking at all that is marked. */
let isOverflown: bool = false;

/** How many bytes have been marked. */
export let marked: usize = 0;

/** The object whose references are being looked at. */
let current: usize = 0;

/** The first block with elements that are looked at in pieces. */
let sliced: usize = 0;

/** Whether elements may have moved within an array since the marking began. */
let isMoved: bool = false;

/** Whether elements are looked at all at once. */
let isWhole: bool = false;

/** Marks an object that something refers to. Null and static objects are left alone. */
export function shade(ptr: usize): void {
  if (ptr < __heap_base) return;
  verify(ptr);
  if (!mark(ptr)) return;
  marked += (<usize>load<u32>(ptr - 4) + 23) & ~15;
  // Buffers (class 1) and strings (class 2) hold no references.
  if (load<u32>(ptr - 8) - 1 >= 2 && !push(ptr)) isOverflown = true;
}

/** The write barrier while a marking is under way: `child` has been stored in `parent`. */
export function shadeStored(parent: usize, child: usize): void {
  // What static objects refer to are roots.
  if (parent >= __heap_base && isMarked(parent)) shade(child);
}

/** Marks what the references in `size` bytes refer to, sooner or later. They begin an object: an array or its buffer. */
export function shadeElements(elements: usize, size: usize): void {
  if (SLICES && size > WHOLE && !isWhole && elements >= __heap_base) {
    shade(elements);
    const block = blockOf(elements);
    if (!slicedParent(block)) {
      setSliced(block, current, sliced);
      sliced = block;
      pushSlice(elements, elements + size);
      return;
    }
  }
  shadeSlice(elements, elements + size);
}

function shadeSlice(start: usize, end: usize): void {
  for (let at = start; at < end; at += sizeof<usize>()) shade(load<usize>(at));
}

/** Slices are told from objects by the lowest bit of their start. */
function pushSlice(start: usize, end: usize): void {
  if (!pushPair(end, start | 1)) isOverflown = true;
}

/** Looks at a piece of a slice. */
function popSlice(start: usize): usize {
  const end = pop();
  const stop = min<usize>(end, start + SLICE);
  if (stop < end) pushSlice(stop, end);
  shadeSlice(start, stop);
  return stop - start;
}

/** A marking begins. */
export function resetMarked(): void {
  marked = 0;
  sliced = 0;
  isMoved = false;
}

/**
 * Looks at the references of marked objects until `budget` more bytes are marked or looked at in vain; whether nothing is
 * left.
 */
export function trace(budget: usize): bool {
  const start = marked;
  let looked: usize = 0;
  do {
    while (true) {
      if (marked - start + looked > budget) return false;
      const entry = pop();
      if (!entry) break;
      if (SLICES && entry & 1) {
        looked += popSlice(entry & ~1);
      } else {
        current = entry;
        __visit_members(entry, 0);
      }
    }
  } while (isOverflown && retrace());
  return true;
}

/** Elements have moved within an array. */
export function noteMoved(): void {
  if (SLICES) isMoved = true;
}

/** Looks at arrays that were looked at in pieces once more, at once, if elements have moved. */
export function traceMoved(): void {
  if (!SLICES || !isMoved) return;
  isWhole = true;
  for (let block = sliced; block; block = nextSliced(block)) __visit_members(slicedParent(block), 0);
  isWhole = false;
}

/** Looks at the references of all that is marked; true. */
function retrace(): bool {
  isOverflown = false;
  isWhole = true;
  for (let sizeClass: u32 = 0; sizeClass < CLASS_COUNT; sizeClass++) {
    for (let block = headOf(sizeClass); block; block = nextOf(block)) {
      if (!isTouched(block)) continue;
      const end = sizeClass ? extentOf(block) : FIRST + 1;
      for (let at = nextMark(block, FIRST, end); at < end; at = nextMark(block, at + 1, end)) {
        __visit_members(block + (<usize>at << 4), 0);
      }
    }
  }
  isWhole = false;
  return true;
}
