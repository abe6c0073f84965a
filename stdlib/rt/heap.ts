// Unmanaged memory: cells and runs of pages that are in use until they are freed.
//
// A block of small cells keeps those that were freed in a list of its own, so that a block of which nothing is left becomes a
// free page. Blocks with free cells form a list by class; full ones are in none. The words of the header that
// are about marking are used otherwise:

import {
  CELL_GRANULES, FIRST, HEADER, PAGE, PAGE_BITS, UNMANAGED, blockOf, classOf, extentOf, format, linkBlock, nextOf, setExtent,
  unlinkBlock,
} from "rt/block";
import { outOfMemory, tooLarge } from "rt/fail";
import { claimPages, releasePages } from "rt/pages";
import { cellOf, classOfGranules } from "rt/small";
import { poison } from "rt/stress";
import { CLASS_COUNT, acquirePages } from "rt/sweep";

/** The first block with free cells of each class. */
const HEADS: usize = memory.data(CLASS_COUNT << 2);

/** The list of the freed cells of a block; 0 ends it. */
@inline const FREED: usize = 8;

/** The number of cells in use. */
@inline const USED: usize = 12;

/** The first granule that was never in use. */
@inline const FRESH: usize = 24;

/** The greatest size of a cell. */
@inline const CELL_SIZE: usize = 4032;

/** The greatest size. */
@inline const MAXIMUM_SIZE: usize = (1 << 30) - 4;

/** How many bytes are in use, rounded up to cells. */
let inUse: usize = 0;

export function unmanagedBytes(): usize {
  return inUse;
}

/** Memory of at least `size` bytes at a multiple of 16. */
export function allocate(size: usize): usize {
  if (size > MAXIMUM_SIZE) tooLarge();
  if (size > CELL_SIZE) return allocatePages(size);
  const sizeClass = classOfGranules(max<u32>(<u32>((size + 15) >> 4), 1));
  const head = headAt(sizeClass);
  const granules = cellOf(sizeClass);
  let block = load<usize>(head);
  if (!block) {
    block = acquirePages(1);
    if (!block) outOfMemory();
    format(block, sizeClass | UNMANAGED, FIRST + CELL_GRANULES / granules * granules);
    store<usize>(block, 0, FREED);
    store<u32>(block, 0, USED);
    store<u32>(block, FIRST, FRESH);
    linkBlock(head, block);
  }
  inUse += <usize>granules << 4;
  store<u32>(block, load<u32>(block, USED) + 1, USED);
  let ptr = load<usize>(block, FREED);
  if (ptr) {
    store<usize>(block, load<usize>(ptr), FREED);
  } else {
    const fresh = load<u32>(block, FRESH);
    store<u32>(block, fresh + granules, FRESH);
    ptr = block + (<usize>fresh << 4);
  }
  if (isFull(block)) unlinkBlock(head, block);
  return ptr;
}

function headAt(sizeClass: u32): usize {
  return HEADS + (<usize>sizeClass << 2);
}

function isFull(block: usize): bool {
  return !load<usize>(block, FREED) && load<u32>(block, FRESH) == extentOf(block);
}

function allocatePages(size: usize): usize {
  const count = pagesOf(size);
  const block = acquirePages(count);
  if (!block) outOfMemory();
  format(block, UNMANAGED, count);
  inUse += <usize>count << PAGE_BITS;
  return block + HEADER;
}

function pagesOf(size: usize): u32 {
  return <u32>((size + HEADER + PAGE - 1) >> PAGE_BITS);
}

/** Frees memory. */
export function free(ptr: usize): void {
  if (ptr < __heap_base) return;
  const block = blockOf(ptr);
  const sizeClass = classOf(block) - UNMANAGED;
  if (sizeClass >= CLASS_COUNT) return;
  if (!sizeClass) {
    inUse -= <usize>extentOf(block) << PAGE_BITS;
    releasePages(block, extentOf(block));
    return;
  }
  const head = headAt(sizeClass);
  const size = <usize>cellOf(sizeClass) << 4;
  inUse -= size;
  if (isFull(block)) linkBlock(head, block);
  const used = load<u32>(block, USED) - 1;
  store<u32>(block, used, USED);
  // The last block with free cells is kept: it is likely to be needed again.
  if (!used && (load<usize>(head) != block || nextOf(block))) {
    unlinkBlock(head, block);
    releasePages(block, 1);
    return;
  }
  poison(ptr, size);
  store<usize>(ptr, load<usize>(block, FREED));
  store<usize>(block, ptr, FREED);
}

/** Gives memory another size and moves it if need be. */
export function reallocate(ptr: usize, size: usize): usize {
  let old = size;
  if (ptr >= __heap_base) {
    const block = blockOf(ptr);
    const sizeClass = classOf(block) - UNMANAGED;
    old = sizeClass ? <usize>cellOf(sizeClass) << 4 : (<usize>extentOf(block) << PAGE_BITS) - HEADER;
    if (size <= old && (sizeClass || size + PAGE > old)) return ptr;
    if (!sizeClass && size > CELL_SIZE && resizePages(block, size)) return ptr;
  }
  const moved = allocate(size);
  memory.copy(moved, ptr, min<usize>(old, size));
  free(ptr);
  return moved;
}

/** Makes a run of pages longer or shorter where it is; whether that was possible. */
function resizePages(block: usize, size: usize): bool {
  if (size > MAXIMUM_SIZE) return false;
  const count = extentOf(block);
  const wanted = pagesOf(size);
  const end = block + (<usize>min<u32>(count, wanted) << PAGE_BITS);
  if (wanted < count) releasePages(end, count - wanted);
  else if (!claimPages(end, wanted - count)) return false;
  inUse += (<usize>wanted - count) << PAGE_BITS;
  setExtent(block, wanted);
  return true;
}
