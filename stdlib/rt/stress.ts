// The stress mode, switched on by `--use ASC_GC_STRESS=1`: all is collected at every allocation, free memory is filled with
// 0xA5, and marking makes sure that what it meets is alive. Otherwise nothing of this is compiled.

import { FIRST, PAGE, bitOf, blockOf, classOf, extentOf, isTouched, nextOf } from "rt/block";
import { dangling } from "rt/fail";
import { isFree } from "rt/pages";
import { cellOf } from "rt/small";
import { CLASS_COUNT, headOf } from "rt/sweep";

/** Whether the mode is on. */
@inline export const STRESS: bool = isDefined(ASC_GC_STRESS) ? <bool>ASC_GC_STRESS : false;

@inline const POISON: u8 = 0xA5;
@inline const POISON_ID: u32 = 0xA5A5A5A5;

/** Fills free memory. */
@inline export function poison(address: usize, size: usize): void {
  if (STRESS) memory.fill(address, POISON, size);
}

/** Traps if a reference to the heap is not one to an object that is in use. */
@inline export function verify(ptr: usize): void {
  if (STRESS) verifyObject(ptr);
}

function verifyObject(ptr: usize): void {
  const block = blockOf(ptr);
  if (isFree(block)) dangling();
  const sizeClass = classOf(block);
  if (sizeClass >= CLASS_COUNT) dangling();
  const offset = <u32>(ptr - block);
  const cell = sizeClass ? cellOf(sizeClass) << 4 : <u32>PAGE;
  if (offset < FIRST << 4 || (offset - (FIRST << 4)) % cell) dangling();
  if (load<u32>(ptr - 8) == POISON_ID) dangling();
}

/** Fills all cells that the last marking has not reached. Large objects are left to whoever frees their pages. */
export function poisonCells(): void {
  for (let sizeClass: u32 = 1; sizeClass < CLASS_COUNT; sizeClass++) {
    const cell = cellOf(sizeClass);
    for (let block = headOf(sizeClass); block; block = nextOf(block)) {
      const end = extentOf(block);
      for (let at = FIRST; at < end; at += cell) {
        const header = block + (<usize>at << 4) - 8;
        if (isTouched(block) && bitOf(block, at) || load<u32>(header) == POISON_ID) continue;
        memory.fill(header, POISON, <usize>cell << 4);
      }
    }
  }
}
