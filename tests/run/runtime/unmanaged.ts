// Memory that the program frees itself: contents, alignment, use of what was freed, sizes of all kinds.
// @heap: default
// @oracle: skip reads the heap's statistics
// @call tooLarge() aborts "Allocation too large"

function fill(ptr: usize, size: usize): void {
  assert((ptr & 15) == 0);
  for (let i: usize = 0; i < size; i++) store<u8>(ptr + i, <u8>(i + size));
}

function check(ptr: usize, size: usize, count: usize): void {
  for (let i: usize = 0; i < count; i++) assert(load<u8>(ptr + i) == <u8>(i + size));
}

export function tooLarge(): void {
  heap.alloc((1 << 30) - 3);
}

export function testSizes(): void {
  for (let size: usize = 0; size < 10000; size += 1 + size / 16) {
    const ptr = heap.alloc(size);
    fill(ptr, size);
    const larger = heap.realloc(ptr, size * 2 + 1);
    check(larger, size, size);
    fill(larger, size * 2 + 1);
    const smaller = heap.realloc(larger, size / 2);
    check(smaller, size * 2 + 1, size / 2);
    heap.free(smaller);
  }
  assert(__heap_unmanaged() == 0);
}

export function testReuse(): void {
  const first = heap.alloc(40);
  heap.free(first);
  assert(heap.alloc(40) == first);
  heap.free(first);
  heap.free(0);
  // A large piece grows where it is as long as what follows is free.
  const large = heap.alloc(100000);
  fill(large, 100000);
  heap.free(heap.alloc(200000));
  const grown = heap.realloc(large, 150000);
  assert(grown == large);
  check(grown, 100000, 100000);
  heap.free(grown);
  assert(__heap_unmanaged() == 0);
}

export function testStatic(): void {
  const data = memory.data<u8>([1, 2, 3]);
  heap.free(data);
  const copy = heap.realloc(data, 3);
  assert(copy != data && load<u8>(copy, 2) == 3);
  heap.free(copy);
}
