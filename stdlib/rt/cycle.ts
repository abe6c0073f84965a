// When the incremental collector works, and how much.
//
// A marking begins when as much has been allocated since the last one as was alive then. From there on each allocated
// byte pays for `MARK_RATE` marked ones: so it ends before memory has grown by more than a part, and no allocation
// waits for more than a small piece of it.

import { endEpoch, beginEpoch, marking } from "rt/epoch";
import { marked, resetMarked, shade, trace, traceMoved } from "rt/mark";
import { shadePinned } from "rt/pin";
import { allocated, resetAllocated } from "rt/small";
import { STRESS, poisonCells } from "rt/stress";
import { beginSweep } from "rt/sweep";

/** How large memory may become until the next marking, in percent of what is alive. */
@inline const IDLE_FACTOR: usize = isDefined(ASC_GC_IDLEFACTOR) ? ASC_GC_IDLEFACTOR : 200;

/** How many bytes are allocated at least between two markings. */
@inline const MINIMUM: usize = isDefined(ASC_GC_MINIMUM) ? ASC_GC_MINIMUM : 1 << 20;

/** How many bytes are allocated between two steps of a marking. */
@inline const GRANULARITY: usize = isDefined(ASC_GC_GRANULARITY) ? ASC_GC_GRANULARITY : 8192;

/** How many bytes are marked for each allocated one. */
@inline const MARK_RATE: usize = 4;

/** The marking is finished at once when no more than this may be left. */
@inline const FINISH_BUDGET: usize = 65536;

/** How much may be allocated before the next marking. */
let threshold: usize = MINIMUM;

/** How much of what was allocated has been paid for by marking. */
let paid: usize = 0;

/** Does the work that the last allocations owe. Called before an allocation that has no more cells at hand. */
export function pace(): void {
  const owed = allocated - paid;
  if (marking) {
    if (owed < GRANULARITY) return;
    paid = allocated;
    if (trace(owed * MARK_RATE)) finish(FINISH_BUDGET);
  } else if (allocated >= threshold) {
    paid = allocated;
    begin();
  }
}

/** Collects all that cannot be reached now. */
export function collect(): void {
  if (marking) finish(-1);
  begin();
  finish(-1);
  if (STRESS) poisonCells();
}

/** How many bytes the last marking has found alive, with their headers. */
export function liveBytes(): usize {
  return marked;
}

function begin(): void {
  beginEpoch();
  resetMarked();
  shadeRoots();
}

/** Looks at the roots again and ends the marking if no more than `budget` bytes were still to be marked. */
function finish(budget: usize): void {
  shadeRoots();
  if (!trace(budget)) return;
  traceMoved();
  if (!trace(budget)) return;
  endEpoch();
  beginSweep();
  resetAllocated();
  paid = 0;
  threshold = max<usize>(MINIMUM, <usize>(<u64>marked * (IDLE_FACTOR - 100) / 100));
}

/** Marks what globals, the stack and the host refer to. */
function shadeRoots(): void {
  __visit_globals(0);
  if (ASC_RUNTIME == 2) {
    for (let at = __stack_pointer; at < __heap_base; at += sizeof<usize>()) shade(load<usize>(at));
  }
  shadePinned();
}
