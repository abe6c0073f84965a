// Pins: once for each object, not twice; null is left alone.
// @heap: default
// @oracle: skip messages lie elsewhere
// @call twice() aborts "Object already pinned"
// @call never() aborts "Object is not pinned"
// @call again() aborts "Object is not pinned"
// @call many()

class Item {
  constructor(public serial: i32) {}
}

function make(serial: i32): usize {
  return changetype<usize>(new Item(serial));
}

export function twice(): void {
  __pin(__pin(make(1)));
}

export function never(): void {
  __unpin(make(1));
}

export function again(): void {
  const ptr = __pin(make(1));
  __unpin(ptr);
  __unpin(ptr);
}

/** Enough to make the table larger, twice. */
export function many(): void {
  assert(__pin(0) == 0);
  __unpin(0);
  const count = 3000;
  const table = heap.alloc(count << 2);
  for (let i = 0; i < count; i++) store<usize>(table + (i << 2), __pin(make(i)));
  __collect();
  for (let i = 0; i < count; i++) {
    const ptr = load<usize>(table + (i << 2));
    assert(changetype<Item>(ptr).serial == i);
    if (i % 3) __unpin(ptr);
  }
  __collect();
  for (let i = 0; i < count; i += 3) {
    const ptr = load<usize>(table + (i << 2));
    assert(changetype<Item>(ptr).serial == i);
    __unpin(ptr);
  }
  heap.free(table);
}
