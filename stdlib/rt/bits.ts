// Sets of small numbers as bits in memory, from the lowest bit of the first byte on.

/** For `nextBit`: looks for a bit that is set. */
@inline export const SET: u64 = 0;

/** For `nextBit`: looks for a bit that is clear. */
@inline export const CLEAR: u64 = 0xFFFFFFFFFFFFFFFF;

/** The first bit in `from … end - 1` that is as `wanted` says, or `end`. `bits` is a multiple of 8. */
export function nextBit(bits: usize, from: u32, end: u32, wanted: u64): u32 {
  while (from < end) {
    const word = (load<u64>(bits + ((from >> 6) << 3)) ^ wanted) >> (from & 63);
    if (word) return min<u32>(from + <u32>ctz(word), end);
    from = (from | 63) + 1;
  }
  return end;
}

/** Turns the bits `from … end - 1` over. `bits` is a multiple of 8. */
export function flipBits(bits: usize, from: u32, end: u32): void {
  while (from < end) {
    const stop = min<u32>(end, (from | 63) + 1);
    const at = bits + ((from >> 6) << 3);
    store<u64>(at, load<u64>(at) ^ ((CLEAR >>> (64 - (stop - from))) << (from & 63)));
    from = stop;
  }
}
