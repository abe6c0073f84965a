// Atomic operations on typed arrays.
// @args: --enable threads
// @call load(2) aborts "Index out of range"
// @call load(-1) aborts "Index out of range"
// @call load(1) = 0

export function load(index: i32): i32 { return Atomics.load(new Int16Array(2), index); }

export function testInts(): void {
  const array = new Int32Array(4);
  Atomics.store(array, 1, 5);
  assert(Atomics.add(array, 1, 2) == 5 && Atomics.load(array, 1) == 7 && Atomics.sub(array, 1, 3) == 7);
  assert(Atomics.and(array, 1, 6) == 4 && Atomics.or(array, 1, 1) == 4 && Atomics.xor(array, 1, 3) == 5);
  assert(Atomics.exchange(array, 1, 9) == 6 && Atomics.compareExchange(array, 1, 9, 10) == 9 && array[1] == 10);
  assert(Atomics.compareExchange(array, 1, 9, 11) == 10 && array[1] == 10 && Atomics.notify(array, 1) == 0);
  assert(Atomics.isLockFree(4) && !Atomics.isLockFree(3));
}

export function testBytes(): void {
  const array = new Uint8Array(3);
  Atomics.store(array, 2, 255);
  assert(Atomics.add(array, 2, 2) == 255 && array[2] == 1 && array[1] == 0);
}
