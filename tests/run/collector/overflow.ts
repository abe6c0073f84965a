// @heap: default
// @args: --stackSize 1024
// Functions that call themselves too deep stop with a message, before the references overwrite anything.
// @call depth(20) = 20
// @call depth(100000) aborts "stack overflow"
class Cell { constructor(public next: Cell | null) {} }

function count(cell: Cell, depth: i32): i32 {
  if (depth == 0) return 0;
  const below = count(new Cell(cell), depth - 1);
  return below + (cell.next ? 1 : 0);
}

export function depth(n: i32): i32 { return count(new Cell(new Cell(null)), n); }
