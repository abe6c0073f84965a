// Objects of up to a page: cells of the same size, cut off a run of free ones.
//
// Up to 512 bytes, cells are as many granules of 16 bytes as needed, and that number is their class; above, a page is
// divided by 7 … 1 into as large cells as possible, the classes 33 … 39.

import {
  CELL_GRANULES, FIRST, HEADER, PAGE, bitOf, extentOf, format, hasMarks, isUnmarked, nextMark, nextOf, setSwept,
} from "rt/block";
import { poison } from "rt/stress";
import { BLOCK, CLASS_COUNT, CURSOR, LIMIT, SWEEP, acquirePages, addBlock, classAt } from "rt/sweep";

/** The greatest payload whose class is its number of granules. */
@inline export const SMALL_SIZE: usize = 504;

/** The greatest payload of a cell. */
@inline export const CELL_SIZE: usize = 4024;

/** How many blocks without gaps the allocator passes before it takes a free page. */
@inline const SWEEP_STEP: u32 = 32;

/** How many bytes have been given to the allocator since the last marking. */
export let allocated: usize = 0;

export function charge(size: usize): void {
  allocated += size;
}

/** A marking is complete. */
export function resetAllocated(): void {
  allocated = 0;
}

/** How many granules an object takes, header included. */
@inline export function granulesOf(size: usize): u32 {
  return <u32>((size + 23) >> 4);
}

/** The class of a number of granules up to `CELL_GRANULES`. */
export function classOfGranules(granules: u32): u32 {
  return granules <= 32 ? granules : CLASS_COUNT - CELL_GRANULES / granules;
}

/** How many granules a cell of a class has. */
export function cellOf(sizeClass: u32): u32 {
  return sizeClass <= 32 ? sizeClass : CELL_GRANULES / (CLASS_COUNT - sizeClass);
}

/** The payload of a new object of a class with cells of `cell` bytes if its run has one more, or 0. */
@inline export function bump(at: usize, cell: usize): usize {
  const header = load<usize>(at, CURSOR);
  const next = header + cell;
  if (next > load<usize>(at, LIMIT)) return 0;
  store<usize>(at, next, CURSOR);
  return header + 8;
}

/** The payload of a new object of a number of granules, or 0 if memory is exhausted. */
export function allocateCell(granules: u32): usize {
  const sizeClass = classOfGranules(granules);
  const at = classAt(sizeClass);
  granules = cellOf(sizeClass);
  while (true) {
    const ptr = bump(at, granules << 4);
    if (ptr) return ptr;
    if (nextGap(at, granules)) continue;
    const block = acquirePages(1);
    if (!block) return 0;
    format(block, sizeClass, FIRST + CELL_GRANULES / granules * granules);
    addBlock(block);
    poison(block + HEADER, PAGE - HEADER);
    setRun(at, block, FIRST, extentOf(block));
  }
}

/** Takes the rest of its run from the class of a size, so that its next object is not allocated inline. */
export function endRun(size: usize): void {
  if (size > CELL_SIZE) return;
  const at = classAt(classOfGranules(granulesOf(size)));
  store<usize>(at, load<usize>(at, CURSOR), LIMIT);
}

/** Makes the granules `from … end - 1` of a block the run of its class. */
function setRun(at: usize, block: usize, from: u32, end: u32): void {
  store<usize>(at, block, BLOCK);
  store<usize>(at, block + (<usize>from << 4) - 8, CURSOR);
  store<usize>(at, block + (<usize>end << 4) - 8, LIMIT);
  charge(<usize>(end - from) << 4);
}

/** Makes the next gap between marked cells the run of a class; whether one was found. */
function nextGap(at: usize, granules: u32): bool {
  let block = load<usize>(at, BLOCK);
  // The run before ended at a marked cell, or at the end of the block.
  let from = <u32>((load<usize>(at, LIMIT) + 8 - block) >> 4);
  for (let passed: u32 = 0; passed <= SWEEP_STEP; passed++) {
    // A marking that has come into the block in the meantime has put its own marks in place of those that showed the gaps.
    if (block && hasMarks(block)) {
      const end = extentOf(block);
      while (from < end && bitOf(block, from)) from += granules;
      if (from < end) {
        setRun(at, block, from, nextMark(block, from, end));
        return true;
      }
    }
    block = load<usize>(at, SWEEP);
    if (!block) break;
    store<usize>(at, nextOf(block), SWEEP);
    from = FIRST;
    const isEmpty = isUnmarked(block);
    setSwept(block);
    if (isEmpty) {
      setRun(at, block, FIRST, extentOf(block));
      return true;
    }
  }
  return false;
}
