// The pages of the heap: which are free, and more of them from the host.
//
// A bit for each page of memory tells whether it is a free page of the heap; all others belong to somebody. A search takes the
// lowest pages that suffice: free neighbours are one run without further ado, and the upper end of memory stays
// unused for as long as possible. 64 pages are looked at together, so that even a heap of 64 MiB is 256 words.

import { CLEAR, SET, flipBits, nextBit } from "rt/bits";
import { PAGE, PAGE_BITS } from "rt/block";
import { poison } from "rt/stress";

/** Pages for which a page of bits suffices, as a power of two. */
@inline const TABLE_BITS: u32 = 15;

/** The last page of a memory of 4 GiB is not used: the address behind it would be 0. */
@inline const PAGE_LIMIT: u32 = (1 << 20) - 1;

/** The bits, for the pages below `covered`. */
let bits: usize = 0;
let covered: u32 = 0;

/** No page below is free. */
let lowest: u32 = PAGE_LIMIT;

/** No page from here on is the heap's. */
let end: u32 = 0;

/** Pages from here on have never been used: they are zero. */
export let untouched: u32 = 0;

/** How many pages are in use. */
export let pagesInUse: u32 = 0;

/** The address of `count` free pages in a row, now in use, or 0. */
export function findPages(count: u32): usize {
  let first = nextBit(bits, lowest, end, SET);
  lowest = first;
  while (first < end) {
    const stop = nextBit(bits, first, min<u32>(end, first + count), CLEAR);
    if (stop - first == count) {
      usePages(first, stop);
      return <usize>first << PAGE_BITS;
    }
    first = nextBit(bits, stop, end, SET);
  }
  return 0;
}

/** Whether an address lies in a free page. */
export function isFree(address: usize): bool {
  const page = <u32>(address >> PAGE_BITS);
  return nextBit(bits, page, page + 1, SET) == page;
}

/** Takes the `count` pages from an address on if they are free. */
export function claimPages(address: usize, count: u32): bool {
  const first = <u32>(address >> PAGE_BITS);
  const stop = first + count;
  if (stop > end || nextBit(bits, first, stop, CLEAR) < stop) return false;
  usePages(first, stop);
  return true;
}

function usePages(first: u32, stop: u32): void {
  flipBits(bits, first, stop);
  pagesInUse += stop - first;
  untouched = max<u32>(untouched, stop);
}

/** Frees pages that are in use. */
export function releasePages(address: usize, count: u32): void {
  const first = <u32>(address >> PAGE_BITS);
  flipBits(bits, first, first + count);
  poison(address, <usize>count << PAGE_BITS);
  pagesInUse -= count;
  lowest = min<u32>(lowest, first);
}

/**
 * Makes memory larger, so that there are `count` free pages in a row: by half, or by what is needed if that is more or half
 * is refused. The first call takes what memory there is behind static data.
 */
export function growPages(count: u32): bool {
  let size = <u32>memory.size();
  let first = size << 4;
  if (!bits) {
    untouched = first;
    first = <u32>((__heap_base + PAGE - 1) >> PAGE_BITS);
  } else if (end + 1 == first) {
    first = end;
  }
  // Besides what is asked for there must be room for the bits of twice the memory. The last page stays unused: fields are
  // read ahead of the test that an object has them, which may reach 1024 bytes behind the object.
  const target = first + count + 3 + (((size << 4) + count) >> (TABLE_BITS - 1));
  if (target > size << 4) {
    const needed = (target - (size << 4) + 15) >> 4;
    let more = max<u32>(needed, size >> 1);
    if (memory.grow(more) < 0) {
      more = needed;
      if (memory.grow(more) < 0) return false;
    }
    size += more;
  }
  adopt(first, (size << 4) - 1);
  return true;
}

/** Makes the pages `first … last - 1` free pages of the heap. */
function adopt(first: u32, last: u32): void {
  last = min<u32>(last, PAGE_LIMIT);
  if (last > covered) {
    const count = ((last << 1) + (1 << TABLE_BITS) - 1) >> TABLE_BITS;
    const old = bits;
    const oldCovered = covered;
    bits = <usize>first << PAGE_BITS;
    covered = count << TABLE_BITS;
    memory.fill(bits, 0, <usize>covered >> 3);
    memory.copy(bits, old, <usize>oldCovered >> 3);
    first += count;
    untouched = max<u32>(untouched, first);
    pagesInUse += count;
    if (old) releasePages(old, oldCovered >> TABLE_BITS);
  }
  flipBits(bits, first, last);
  lowest = min<u32>(lowest, first);
  end = max<u32>(end, last);
}
