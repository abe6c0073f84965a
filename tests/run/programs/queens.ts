// The n queens problem: recursion over bit sets.
// @call queens(8) = 92
// @call queens(6) = 4

function place(all: u32, columns: u32, left: u32, right: u32): i32 {
  if (columns == all) return 1;
  let count = 0;
  for (let free = all & ~(columns | left | right); free; free &= free - 1) {
    const bit = free & -free;
    count += place(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
  }
  return count;
}

export function queens(n: i32): i32 {
  return place((1 << n) - 1, 0, 0, 0);
}
