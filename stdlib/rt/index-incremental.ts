// The runtime `incremental`, the default: objects are collected by and by while the program allocates.
//
// What the compiler itself calls:
//
// - `__new_small(size, id)`, `size` a constant up to `SMALL_SIZE` (504): the payload of a new object with its header set;
//   the payload is NOT zeroed. Inlined: five memory accesses at a constant address. May collect, before it takes the memory.
// - `__new(size, id)`, any size: the same, zeroed. `__new_raw(size, id)`: any size, not zeroed.
// - `__link(parent, child, expectMultiple)` after a managed reference was stored in an object: inlined, one test of a global
//   while no marking is under way. `child` may be null or static. Not needed if `parent` was allocated since the
//   last call that may collect, nor if `child` is null or static, nor if `parent` is static.
// - `__visit(ptr, cookie)` from `__visit_members(ptr, cookie)` and `__visit_globals(cookie)`, for each reference. These two are
//   made by the compiler. `__visit_globals` also visits the members of static objects that have managed fields.
//   `__visit_elements(elements, size, cookie)` stands for a `__visit` of each element of an array.
// - `__moved()` after references have moved within an array, which needs no other barrier.
// - `__stack_overflow()` where a function would use more than `--stackSize` bytes of the stack.
//
// New objects are white: alive at the next collection only if a root or an object leads to them. Roots are globals, the words
// from `__stack_pointer` to `__heap_base` (each 0 or a managed reference), and pinned objects. Objects never move.

import { marking } from "rt/epoch";
import { stackOverflow } from "rt/fail";
import { noteMoved, shadeStored } from "rt/mark";

export * from "rt/managed";
export { __zeroed } from "util/zero";

/** Tells that a reference to `child` was stored in `parent`. */
@global @unsafe @inline export function __link(parent: usize, child: usize, expectMultiple: bool): void {
  if (marking) shadeStored(parent, child);
}

/** Tells that references have moved within an array. */
@global @unsafe @inline export function __moved(): void {
  noteMoved();
}

/** Stops the program: functions that wait for others hold more references than the stack has room for. */
@global export function __stack_overflow(): void {
  stackOverflow();
}
