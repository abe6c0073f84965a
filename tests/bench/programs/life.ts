// @perf n=60 ret=i32 c=life.c tags=memory
// Conway's Game of Life on a torus of raw memory, 256 by 256.

const SIZE = 256;
const MASK = SIZE - 1;
const front = memory.data(SIZE * SIZE);
const back = memory.data(SIZE * SIZE);

function cell(plane: usize, x: i32, y: i32): i32 {
  return load<u8>(plane + (((y & MASK) * SIZE) | (x & MASK)));
}

function evolve(from: usize, to: usize): void {
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const around = cell(from, x - 1, y - 1) + cell(from, x, y - 1) + cell(from, x + 1, y - 1)
        + cell(from, x - 1, y) + cell(from, x + 1, y)
        + cell(from, x - 1, y + 1) + cell(from, x, y + 1) + cell(from, x + 1, y + 1);
      const alive = around == 3 || (around == 2 && cell(from, x, y) != 0);
      store<u8>(to + ((y * SIZE) | x), alive ? 1 : 0);
    }
  }
}

export function run(n: i32): i32 {
  let seed: u32 = 12345;
  for (let i = 0; i < SIZE * SIZE; i++) {
    seed = seed * 1664525 + 1013904223;
    store<u8>(front + i, seed >> 31);
  }
  let from = front, to = back;
  for (let i = 0; i < n; i++) {
    evolve(from, to);
    const swap = from;
    from = to;
    to = swap;
  }
  let sum = 0;
  for (let i = 0; i < SIZE * SIZE; i++) sum = sum * 31 + load<u8>(from + i);
  return sum;
}
