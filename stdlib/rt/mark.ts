// Marking: finds what can be reached, some of it at a time.
//
// An object that is marked but whose references have not been looked at lies on the mark stack. The mutator may go on
// between two steps: a reference that it stores in a marked object is marked at once (the insertion barrier of Dijkstra,
// Lamport et al., "On-the-fly garbage collection", 1978), and what is in roots is looked at again in the end.

import { FIRST, PAGE, extentOf, isMarked, isTouched, mark, nextMark, nextOf } from "rt/block";
import { releasePages } from "rt/pages";
import { verify } from "rt/stress";
import { CLASS_COUNT, acquirePages, headOf } from "rt/sweep";

/**
 * The mark stack is a list of segments, each a page but the first: the address of the base and of the limit of the segment
 * below, and the entries.
 */
const BOTTOM: usize = memory.data(256);
@inline const BOTTOM_LIMIT: usize = 256;
let base: usize = BOTTOM;
let top: usize = BOTTOM;
let limit: usize = BOTTOM + BOTTOM_LIMIT;

/** Whether there was no memory for an entry. Then its references are found by looking at all that is marked. */
let isOverflown: bool = false;

/** How many bytes have been marked. */
export let marked: usize = 0;

/** Marks an object that something refers to. Null and static objects are left alone. */
export function shade(ptr: usize): void {
  if (ptr < __heap_base) return;
  verify(ptr);
  if (!mark(ptr)) return;
  marked += (<usize>load<u32>(ptr - 4) + 23) & ~15;
  // Buffers (class 1) and strings (class 2) hold no references.
  if (load<u32>(ptr - 8) - 1 < 2) return;
  if (top == limit) pushSegment();
  if (top == limit) return;
  store<usize>(top, ptr);
  top += sizeof<usize>();
}

/** The write barrier while a marking is under way: `child` has been stored in `parent`. */
export function shadeStored(parent: usize, child: usize): void {
  // What static objects refer to are roots.
  if (parent >= __heap_base && isMarked(parent)) shade(child);
}

function pushSegment(): void {
  const page = acquirePages(1);
  if (!page) {
    isOverflown = true;
    return;
  }
  store<usize>(page, base);
  store<usize>(page, limit, 4);
  base = page + 8;
  top = base;
  limit = page + PAGE;
}

function popSegment(): void {
  const page = base - 8;
  base = load<usize>(page);
  limit = load<usize>(page, 4);
  top = limit;
  releasePages(page, 1);
}

/** Nothing has been marked. */
export function resetMarked(): void {
  marked = 0;
}

/** Looks at the references of marked objects until `budget` more bytes are marked; whether nothing is left. */
export function trace(budget: usize): bool {
  const start = marked;
  do {
    while (top != BOTTOM) {
      if (marked - start > budget) return false;
      if (top == base) popSegment();
      top -= sizeof<usize>();
      __visit_members(load<usize>(top), 0);
    }
  } while (isOverflown && retrace());
  return true;
}

/** Looks at the references of all that is marked; true. */
function retrace(): bool {
  isOverflown = false;
  for (let sizeClass: u32 = 0; sizeClass < CLASS_COUNT; sizeClass++) {
    for (let block = headOf(sizeClass); block; block = nextOf(block)) {
      if (!isTouched(block)) continue;
      const end = sizeClass ? extentOf(block) : FIRST + 1;
      for (let at = nextMark(block, FIRST, end); at < end; at = nextMark(block, at + 1, end)) {
        __visit_members(block + (<usize>at << 4), 0);
      }
    }
  }
  return true;
}
