// The runtime that frees nothing but the last piece.
// @args: --runtime stub
// @oracle: skip reads headers

export function test(): void {
  const first = heap.alloc(10);
  const second = heap.alloc(1);
  assert((first & 15) == 0 && (second & 15) == 0);
  heap.free(second);
  assert(heap.alloc(100) == second);
  store<u8>(first, 7);
  const moved = heap.realloc(first, 100);
  assert(moved != first && load<u8>(moved) == 7);
  assert(heap.realloc(moved, 100000) == moved);
  const object = __new(20, 5);
  assert(load<u32>(object - 8) == 5 && load<u32>(object - 4) == 20);
  for (let i = 0; i < 20; i++) assert(!load<u8>(object + i));
  store<u8>(object, 9, 19);
  const larger = __renew(object, 40);
  assert(larger == object && load<u8>(larger, 19) == 9 && !load<u8>(larger, 20));
  heap.alloc(1);
  const copy = __renew(object, 60);
  assert(copy != object && load<u8>(copy, 19) == 9 && load<u32>(copy - 8) == 5 && load<u32>(copy - 4) == 60);
  heap.reset();
  assert(heap.alloc(10) == first);
}
