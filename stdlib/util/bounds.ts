// Positions in sequences, where negative ones count from the end.

/** The position that `index` means in a sequence of `length` elements, moved to the nearer end if it lies outside. */
@inline
export function position(index: i32, length: i32): i32 {
  return index < 0 ? max<i32>(length + index, 0) : min<i32>(index, length);
}

/** The first position to look at when searching upwards from `fromIndex`. */
@inline
export function searchStart(fromIndex: i32, length: i32): i32 {
  return fromIndex < 0 ? max<i32>(length + fromIndex, 0) : fromIndex;
}

/** The first position to look at when searching downwards from `fromIndex`; negative if there is none. */
@inline
export function searchEnd(fromIndex: i32, length: i32): i32 {
  return fromIndex < 0 ? length + fromIndex : min<i32>(fromIndex, length - 1);
}
