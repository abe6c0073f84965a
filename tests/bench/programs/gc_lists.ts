// @perf n=400 ret=i32 tags=gc,alloc
// Short-lived lists beside a table of lists that live for a while: most objects die young, some do not.

class Cell {
  constructor(public value: i32, public next: Cell | null) {}
}

function list(length: i32): Cell | null {
  let first: Cell | null = null;
  for (let i = 0; i < length; i++) first = new Cell(i, first);
  return first;
}

function sum(first: Cell | null): i32 {
  let total = 0;
  let cell = first;
  while (cell) {
    total += cell.value;
    cell = cell.next;
  }
  return total;
}

export function run(n: i32): i32 {
  const kept = new StaticArray<Cell | null>(64);
  let total = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < 20; j++) total += sum(list(100));
    kept[i & 63] = list(500);
    total ^= sum(kept[(i * 7) & 63]);
  }
  return total;
}
