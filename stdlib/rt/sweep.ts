// The size classes of managed objects, and getting back what a marking has not reached.
//
// Nothing is swept at the end of a marking. The allocator takes the blocks of its class one after the other and fills the
// gaps between their marked cells; when no page is free, blocks of any class in which nothing is marked become
// free pages. Both look at a bounded number of blocks at a time.

import { classOf, extentOf, isSwept, isUnmarked, linkBlock, nextOf, unlinkBlock } from "rt/block";
import { findPages, growPages, releasePages } from "rt/pages";

/**
 * The state of each class: class 0 is that of large objects, which has blocks only. Its address is a constant, and so is that
 * of the class of a constant size.
 */
const CLASSES: usize = memory.data(40 << 5);

/** How many classes there are. */
@inline export const CLASS_COUNT: u32 = 40;

/** The header of the next object of a class: objects are cut off the run of free cells from here … */
@inline export const CURSOR: usize = 0;

/** … to here. */
@inline export const LIMIT: usize = 4;

/** The block in which they lie. */
@inline export const BLOCK: usize = 8;

/** The first block of the class. */
@inline const HEAD: usize = 12;

/** The next block in which to look for gaps. */
@inline export const SWEEP: usize = 16;

/** How many blocks are looked at when no page is free. */
@inline const RECLAIM_STEP: u32 = 64;

/** Where looking for unmarked blocks goes on. */
let reclaimClass: u32 = CLASS_COUNT;
let reclaimBlock: usize = 0;

/** The state of a class. */
@inline export function classAt(sizeClass: u32): usize {
  return CLASSES + (<usize>sizeClass << 5);
}

/** The first block of a class. */
export function headOf(sizeClass: u32): usize {
  return load<usize>(classAt(sizeClass), HEAD);
}

/** Adds a new block to its class. The sweep under way does not see it. */
export function addBlock(block: usize): void {
  linkBlock(classAt(classOf(block)) + HEAD, block);
}

/** `count` free pages in a row, or 0 if there is not that much memory. */
export function acquirePages(count: u32): usize {
  for (let attempt = 0; ; attempt++) {
    const found = findPages(count);
    if (found || attempt == 2) return found;
    // First a look at some blocks, then more memory; if there is none, a look at all blocks.
    if (attempt == 0) reclaim(RECLAIM_STEP + count);
    else if (!growPages(count)) reclaim(-1);
  }
}

/** Looks at up to `limit` blocks and frees those in which nothing is marked. */
function reclaim(limit: u32): void {
  while (limit) {
    const block = reclaimBlock;
    if (!block) {
      if (reclaimClass == CLASS_COUNT) break;
      reclaimClass++;
      if (reclaimClass < CLASS_COUNT) reclaimBlock = headOf(reclaimClass);
      continue;
    }
    reclaimBlock = nextOf(block);
    if (isUnmarked(block) && !isSwept(block)) releaseBlock(block);
    limit--;
  }
}

/** Gives the pages of a block back. */
function releaseBlock(block: usize): void {
  const sizeClass = classOf(block);
  const at = classAt(sizeClass);
  if (load<usize>(at, SWEEP) == block) store<usize>(at, nextOf(block), SWEEP);
  unlinkBlock(at + HEAD, block);
  releasePages(block, sizeClass ? 1 : extentOf(block));
}


/** A marking has ended: all that is not marked can be allocated. */
export function beginSweep(): void {
  for (let sizeClass: u32 = 0; sizeClass < CLASS_COUNT; sizeClass++) {
    const at = classAt(sizeClass);
    store<usize>(at, 0, CURSOR);
    store<usize>(at, 0, LIMIT);
    store<usize>(at, 0, BLOCK);
    store<usize>(at, load<usize>(at, HEAD), SWEEP);
  }
  reclaimClass = 0;
  reclaimBlock = headOf(0);
}
