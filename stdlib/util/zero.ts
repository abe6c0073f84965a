// Zeroing memory.

/** How many bytes are worth a call of the host's routine. */
@inline const LOOP_SIZE: usize = 512;

/** Sets `size` bytes from any address on to zero. */
export function zero(address: usize, size: usize): void {
  if (size > LOOP_SIZE) {
    memory.fill(address, 0, size);
    return;
  }
  const end = address + size;
  while (address + 8 <= end) {
    store<u64>(address, 0);
    address += 8;
  }
  while (address < end) {
    store<u8>(address, 0);
    address++;
  }
}

/** Zeroes new memory and gives its address: an object of an unmanaged class. */
@global @unsafe export function __zeroed(ptr: usize, size: usize): usize {
  zero(ptr, size);
  return ptr;
}
