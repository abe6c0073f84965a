// Conway's Game of Life on a torus in raw memory, one byte a cell, two planes that take turns.
// @call start(7) = 1018
// @call population() = 1018
// @call step() = 1173
// @call step() = 1000

const WIDTH = 64;
const HEIGHT = 64;

/** Two planes of one byte per cell; `current` is the one to show. */
const planeA = memory.data(WIDTH * HEIGHT);
const planeB = memory.data(WIDTH * HEIGHT);
let current: usize = planeA;

export function cells(): usize {
  return current;
}

@inline
function at(plane: usize, x: i32, y: i32): usize {
  return plane + (((y + HEIGHT) % HEIGHT) * WIDTH + (x + WIDTH) % WIDTH);
}

/** Fills the board from a seed; gives the number of live cells. */
export function start(seed: u32): i32 {
  for (let i = 0; i < WIDTH * HEIGHT; i++) {
    seed = seed * 1664525 + 1013904223;
    store<u8>(current + i, <u8>(seed >> 30 == 0));
  }
  return population();
}

export function population(): i32 {
  let count = 0;
  for (let i = 0; i < WIDTH * HEIGHT; i++) count += load<u8>(current + i);
  return count;
}

/** One generation; gives the number of live cells. */
export function step(): i32 {
  const next = current == planeA ? planeB : planeA;
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      let around = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          if (dx != 0 || dy != 0) around += load<u8>(at(current, x + dx, y + dy));
        }
      }
      const alive = around == 3 || (around == 2 && load<u8>(at(current, x, y)) != 0);
      store<u8>(at(next, x, y), <u8>alive);
    }
  }
  current = next;
  return population();
}
