// Objects of more than a page: runs of pages.

import { HEADER, PAGE, PAGE_BITS, blockOf, extentOf, format, setExtent } from "rt/block";
import { claimPages, releasePages, untouched } from "rt/pages";
import { charge } from "rt/small";
import { acquirePages, addBlock } from "rt/sweep";

/** Whether the last large object lies in memory that has never been used, and so is zero. */
export let isZero: bool = false;

/** How many pages an object takes. */
function pagesOf(size: usize): u32 {
  return <u32>((size + HEADER + PAGE - 1) >> PAGE_BITS);
}

/** The payload of a new large object, or 0 if memory is exhausted. */
export function allocateLarge(size: usize): usize {
  const count = pagesOf(size);
  const used = untouched;
  const block = acquirePages(count);
  if (!block) return 0;
  isZero = used && <u32>(block >> PAGE_BITS) >= used;
  format(block, 0, count);
  addBlock(block);
  charge(<usize>count << PAGE_BITS);
  return block + HEADER;
}

/** Makes a large object larger or smaller where it is; whether that was possible. */
export function resizeLarge(ptr: usize, size: usize): bool {
  const block = blockOf(ptr);
  const count = extentOf(block);
  const wanted = pagesOf(size);
  if (wanted < count) {
    releasePages(block + (<usize>wanted << PAGE_BITS), count - wanted);
  } else if (wanted > count) {
    if (!claimPages(block + (<usize>count << PAGE_BITS), wanted - count)) return false;
    charge(<usize>(wanted - count) << PAGE_BITS);
  }
  setExtent(block, wanted);
  return true;
}
