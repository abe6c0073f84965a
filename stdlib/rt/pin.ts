// Objects that are alive because somebody outside of the program holds them: a hash table of addresses.
//
// Linear probing; entries behind a removed one move up (Knuth, "The Art of Computer Programming" 3, algorithm 6.4R).

import { PAGE, PAGE_BITS } from "rt/block";
import { alreadyPinned, notPinned, outOfMemory } from "rt/fail";
import { shade } from "rt/mark";
import { releasePages } from "rt/pages";
import { acquirePages } from "rt/sweep";

/** The table: a power of two of slots, 0 where there is no address. */
let slots: usize = 0;
let mask: u32 = 0;
let count: u32 = 0;

/** Keeps an object alive until `unpin`. */
export function pin(ptr: usize): void {
  if ((count + 1) * 4 > (mask + 1) * 3 || !slots) enlarge();
  const at = find(ptr);
  if (load<usize>(at)) alreadyPinned();
  store<usize>(at, ptr);
  count++;
}

/** Takes a `pin` back. */
export function unpin(ptr: usize): void {
  let gap = slots ? find(ptr) : 0;
  if (!gap || !load<usize>(gap)) notPinned();
  count--;
  let at = gap;
  while (true) {
    at = slots + ((at + sizeof<usize>() - slots) & (<usize>mask * sizeof<usize>()));
    const entry = load<usize>(at);
    if (!entry) break;
    // An entry moves into the gap unless its own place lies between the two.
    const home = place(entry);
    const isBetween = gap <= at ? gap < home && home <= at : gap < home || home <= at;
    if (isBetween) continue;
    store<usize>(gap, entry);
    gap = at;
  }
  store<usize>(gap, 0);
}

/** Marks all pinned objects. */
export function shadePinned(): void {
  if (!count) return;
  for (let at: u32 = 0; at <= mask; at++) shade(load<usize>(slots + (<usize>at << alignof<usize>())));
}

/** Where the search for an address begins. */
function place(ptr: usize): usize {
  // Multiplication by 2 ** 32 / the golden ratio spreads neighbouring addresses.
  return slots + (<usize>(((<u32>ptr * 0x9E3779B9) >> 7) & mask) << alignof<usize>());
}

/** The slot of an address, or the empty one where it belongs. */
function find(ptr: usize): usize {
  let at = place(ptr);
  while (true) {
    const entry = load<usize>(at);
    if (!entry || entry == ptr) return at;
    at += sizeof<usize>();
    if (at > slots + <usize>mask * sizeof<usize>()) at = slots;
  }
}

/** Doubles the table. */
function enlarge(): void {
  const old = slots;
  const oldSize = old ? <usize>(mask + 1) * sizeof<usize>() : 0;
  const size = old ? oldSize << 1 : PAGE;
  slots = acquirePages(<u32>(size >> PAGE_BITS));
  if (!slots) outOfMemory();
  memory.fill(slots, 0, size);
  mask = <u32>(size / sizeof<usize>()) - 1;
  for (let at: usize = 0; at < oldSize; at += sizeof<usize>()) {
    const entry = load<usize>(old + at);
    if (entry) store<usize>(find(entry), entry);
  }
  if (old) releasePages(old, <u32>(oldSize >> PAGE_BITS));
}
