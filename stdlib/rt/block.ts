// Blocks: what the pages of the heap are made into.
//
// A page is 4 KiB, aligned. A block is one page of cells of one size, or a run of pages with one large object or piece
// of unmanaged memory. Its header begins the first page, so that the header is found by masking an address:
//
//      0  next     the neighbours in the list of the blocks of this class
//      4  previous
//      8  epoch    the number of the marking that the mark bits are of
//     12  swept    the number of the marking after which the allocator took the block
//     16  class    the size class, 0 for a large one; plus `UNMANAGED`
//     20  extent   pages of a large block; of others, the granule behind the last cell
//     24  marks    a bit for each granule of 16 bytes
//     64  first payload
//
// A large block needs one bit only. While its elements are looked at in pieces, it has two words more:
//
//     40  parent   the object that they are visited for
//     44  next     the next such block
//
// The payload of a managed object is preceded by its class id at -8 and its size at -4. So its cell is what lies between
// the 8 bytes before its payload and those before the next one. Unmanaged memory has no such header.

import { SET, nextBit } from "rt/bits";
import { completed, epoch } from "rt/epoch";

@inline export const PAGE_BITS: u32 = 12;
@inline export const PAGE: usize = 4096;

@inline const NEXT: usize = 0;
@inline const PREVIOUS: usize = 4;
@inline const EPOCH: usize = 8;
@inline const SWEPT: usize = 12;
@inline const CLASS: usize = 16;
@inline const EXTENT: usize = 20;
@inline const MARKS: usize = 24;
@inline const SLICED_PARENT: usize = 40;
@inline const SLICED_NEXT: usize = 44;

/** The granule of the first payload. */
@inline export const FIRST: u32 = 4;

/** How many bytes of a block's first page are its header. */
@inline export const HEADER: usize = 64;

/** How many granules of a page are for cells. */
@inline export const CELL_GRANULES: u32 = 252;

/** Added to the class of a block of unmanaged memory. */
@inline export const UNMANAGED: u32 = 64;

/** The block of a payload. */
@inline export function blockOf(ptr: usize): usize {
  return ptr & ~(PAGE - 1);
}

/** Writes the header of a new block. */
export function format(block: usize, sizeClass: u32, extent: u32): void {
  store<u32>(block, 0, EPOCH);
  store<u32>(block, completed(), SWEPT);
  store<u32>(block, sizeClass, CLASS);
  store<u32>(block, extent, EXTENT);
}

@inline export function classOf(block: usize): u32 {
  return load<u32>(block, CLASS);
}

@inline export function extentOf(block: usize): u32 {
  return load<u32>(block, EXTENT);
}

@inline export function setExtent(block: usize, extent: u32): void {
  store<u32>(block, extent, EXTENT);
}

@inline export function nextOf(block: usize): usize {
  return load<usize>(block, NEXT);
}

/** Puts a block in front of the list whose first block stands at `head`. */
export function linkBlock(head: usize, block: usize): void {
  const next = load<usize>(head);
  store<usize>(block, next, NEXT);
  store<usize>(block, 0, PREVIOUS);
  if (next) store<usize>(next, block, PREVIOUS);
  store<usize>(head, block);
}

/** Takes a block out of the list whose first block stands at `head`. */
export function unlinkBlock(head: usize, block: usize): void {
  const next = load<usize>(block, NEXT);
  const previous = load<usize>(block, PREVIOUS);
  if (next) store<usize>(next, previous, PREVIOUS);
  // The next one is the first word of a block.
  store<usize>(previous ? previous : head, next);
}

/** Whether the last complete marking found something in a block, and its bits still stand. */
@inline export function hasMarks(block: usize): bool {
  return load<u32>(block, EPOCH) == completed();
}

/** Whether neither the last complete marking nor the one under way has found anything in a block. */
@inline export function isUnmarked(block: usize): bool {
  const marked = load<u32>(block, EPOCH);
  return marked != epoch && marked != completed();
}

/** Whether a block has been given to the allocator since the last complete marking. */
@inline export function isSwept(block: usize): bool {
  return load<u32>(block, SWEPT) == completed();
}

@inline export function setSwept(block: usize): void {
  store<u32>(block, completed(), SWEPT);
}

/** Whether the marking under way, or else the last one, has found something in a block. */
@inline export function isTouched(block: usize): bool {
  return load<u32>(block, EPOCH) == epoch;
}

/** Whether the bit of a granule is set. */
@inline export function bitOf(block: usize, granule: u32): bool {
  return <bool>((load<u8>(block + (granule >> 3), MARKS) >> (granule & 7)) & 1);
}

/** The first granule in `from … end - 1` with its bit set, or `end`. */
@inline export function nextMark(block: usize, from: u32, end: u32): u32 {
  return nextBit(block + MARKS, from, end, SET);
}

/** Marks an object; whether it was not marked yet. Marks are cleared when the first object of a block is marked. */
@inline export function mark(ptr: usize): bool {
  const block = blockOf(ptr);
  if (!isTouched(block)) clearMarks(block);
  const granule = <u32>(ptr & (PAGE - 1)) >> 4;
  const at = block + (granule >> 3);
  const bit = <u32>1 << (granule & 7);
  const bits = <u32>load<u8>(at, MARKS);
  if (bits & bit) return false;
  store<u8>(at, bits | bit, MARKS);
  return true;
}

/** Notes that the references in a large block are looked at in pieces; to be forgotten with its marks. */
@inline export function setSliced(block: usize, parent: usize, next: usize): void {
  store<usize>(block, parent, SLICED_PARENT);
  store<usize>(block, next, SLICED_NEXT);
}

/** The object for which the references in a marked large block are looked at in pieces, or 0. */
@inline export function slicedParent(block: usize): usize {
  return load<usize>(block, SLICED_PARENT);
}

@inline export function nextSliced(block: usize): usize {
  return load<usize>(block, SLICED_NEXT);
}

function clearMarks(block: usize): void {
  store<u32>(block, epoch, EPOCH);
  store<u64>(block, 0, MARKS);
  store<u64>(block, 0, MARKS + 8);
  store<u64>(block, 0, MARKS + 16);
  store<u64>(block, 0, MARKS + 24);
}

/** Whether the marking under way has reached an object. */
@inline export function isMarked(ptr: usize): bool {
  const block = blockOf(ptr);
  return isTouched(block) && bitOf(block, <u32>(ptr & (PAGE - 1)) >> 4);
}
