// Sorting integers by their digits, bytes from the least significant one on.

/** The values of a digit. */
@lazy @inline const RADIX: i32 = 256;

/** Sorts `length` integers from `base` on. */
export function radixSort<T>(base: usize, length: i32): void {
  const countsSize = sizeof<T>() * <usize>RADIX * sizeof<u32>();
  const counts = __alloc(countsSize + (<usize>length << alignof<T>()));
  memory.fill(counts, 0, countsSize);
  if (!countDigits<T>(base, length, counts)) {
    let from = base;
    let to = counts + countsSize;
    for (let digit = 0; digit < <i32>sizeof<T>(); digit++) {
      const digitCounts = counts + (<usize>digit * RADIX << alignof<u32>());
      const shift = digit << 3;
      // Nothing moves if all have the same digit.
      const first = <usize>(element.load<T>(from, 0) >>> <T>shift) & (RADIX - 1);
      if (load<u32>(digitCounts + (first << alignof<u32>())) == <u32>length) continue;
      const isSign = isSigned<T>() && digit == <i32>sizeof<T>() - 1;
      countsToAddresses<T>(digitCounts, to, isSign ? RADIX >> 1 : 0);
      distribute<T>(from, length, digitCounts, shift);
      const emptied = from;
      from = to;
      to = emptied;
    }
    if (from != base) memory.copy(base, from, <usize>length << alignof<T>());
  }
  __free(counts);
}

/** Counts how often each digit has each value. Whether the integers are in order already. */
function countDigits<T>(base: usize, length: i32, counts: usize): bool {
  let isOrdered = true;
  let previous = element.load<T>(base, 0);
  for (let i = 0; i < length; i++) {
    const value = element.load<T>(base, i);
    isOrdered = isOrdered && previous <= value;
    previous = value;
    let rest = <u64>value;
    let digitCounts = counts;
    for (let digit = 0; digit < <i32>sizeof<T>(); digit++) {
      const count = digitCounts + (<usize>(rest & (RADIX - 1)) << alignof<u32>());
      store<u32>(count, load<u32>(count) + 1);
      rest >>= 8;
      digitCounts += RADIX << alignof<u32>();
    }
  }
  return isOrdered;
}

/** Turns the counts of a digit's values into the addresses of the first integers with them; value `first` comes first. */
function countsToAddresses<T>(counts: usize, to: usize, first: i32): void {
  let address = to;
  for (let i = 0; i < RADIX; i++) {
    const at = counts + (<usize>((i + first) & (RADIX - 1)) << alignof<u32>());
    const bytes = <usize>load<u32>(at) << alignof<T>();
    store<u32>(at, <u32>address);
    address += bytes;
  }
}

/** Moves all integers to where their digit tells, in order. */
function distribute<T>(from: usize, length: i32, addresses: usize, shift: i32): void {
  for (let i = 0; i < length; i++) {
    const value = element.load<T>(from, i);
    const at = addresses + ((<usize>(value >>> <T>shift) & (RADIX - 1)) << alignof<u32>());
    const address = <usize>load<u32>(at);
    store<T>(address, value);
    store<u32>(at, <u32>(address + sizeof<T>()));
  }
}
