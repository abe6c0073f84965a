// The number of the marking that is under way or was the last. Marks of another number count for nothing: so nothing has to
// be cleared between two markings.

/** The number of the marking under way, or else of the last one. */
export let epoch: u32 = 1;

/** Whether a marking is under way. */
export let marking: bool = false;

/** The number of the last complete marking. */
@inline export function completed(): u32 {
  return epoch - <u32>marking;
}

/** Begins a marking: nothing is marked. */
export function beginEpoch(): void {
  epoch++;
  marking = true;
}

/** Ends it: what is not marked is free. */
export function endEpoch(): void {
  marking = false;
}
