// A generic priority queue as a binary heap, ordered by a function; and the shortest path through a grid with it.
// @call sorted(500) = 500
// @call shortest(16) = 62

/** Gives out its values smallest first; `compare` tells by its sign which of two comes first. */
class PriorityQueue<T> {
  private heap: T[] = [];

  constructor(private compare: (a: T, b: T) => i32) {}

  get size(): i32 {
    return this.heap.length;
  }

  push(value: T): void {
    const heap = this.heap;
    let at = heap.push(value) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.compare(heap[parent], value) <= 0) break;
      heap[at] = heap[parent];
      at = parent;
    }
    heap[at] = value;
  }

  pop(): T {
    const heap = this.heap;
    const top = heap[0];
    const last = heap.pop();
    const size = heap.length;
    if (size == 0) return top;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.compare(heap[child + 1], heap[child]) < 0) child++;
      if (this.compare(last, heap[child]) <= 0) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

/** Sorts `n` numbers by pushing and popping them; gives how many came out in order. */
export function sorted(n: i32): i32 {
  const queue = new PriorityQueue<u32>((a, b) => i32(a > b) - i32(a < b));
  let seed: u32 = 1;
  for (let i = 0; i < n; i++) queue.push(seed = seed * 1664525 + 1013904223);
  let inOrder = 0;
  for (let last: u32 = 0; queue.size > 0; inOrder++) {
    const next = queue.pop();
    if (next < last) break;
    last = next;
  }
  return inOrder;
}

/** A cell that has been reached at a cost. */
class Step {
  constructor(public cell: i32, public cost: i32) {}
}

/** Dijkstra's algorithm: the least cost from the first to the last cell of a grid, where entering a cell costs 1 … 9. */
export function shortest(width: i32): i32 {
  const cells = width * width;
  const best = new StaticArray<i32>(cells).fill(i32.MAX_VALUE);
  const queue = new PriorityQueue<Step>((a, b) => a.cost - b.cost);
  queue.push(new Step(0, 0));
  while (queue.size > 0) {
    const step = queue.pop();
    const cell = step.cell, x = cell % width;
    if (cell == cells - 1) return step.cost;
    if (step.cost >= best[cell]) continue;
    best[cell] = step.cost;
    if (x > 0) queue.push(new Step(cell - 1, step.cost + price(cell - 1)));
    if (x < width - 1) queue.push(new Step(cell + 1, step.cost + price(cell + 1)));
    if (cell >= width) queue.push(new Step(cell - width, step.cost + price(cell - width)));
    if (cell + width < cells) queue.push(new Step(cell + width, step.cost + price(cell + width)));
  }
  return -1;
}

function price(cell: i32): i32 {
  return 1 + cell * cell * 31 % 9;
}
