#include "bench.h"
#define SIZE 256
#define MASK (SIZE - 1)
static uint8_t front[SIZE * SIZE], back[SIZE * SIZE];
static int cell(uint8_t *plane, int x, int y) { return plane[((y & MASK) * SIZE) | (x & MASK)]; }
static void evolve(uint8_t *from, uint8_t *to) {
  for (int y = 0; y < SIZE; y++) {
    for (int x = 0; x < SIZE; x++) {
      int around = cell(from, x - 1, y - 1) + cell(from, x, y - 1) + cell(from, x + 1, y - 1)
        + cell(from, x - 1, y) + cell(from, x + 1, y)
        + cell(from, x - 1, y + 1) + cell(from, x, y + 1) + cell(from, x + 1, y + 1);
      int alive = around == 3 || (around == 2 && cell(from, x, y) != 0);
      to[(y * SIZE) | x] = alive ? 1 : 0;
    }
  }
}
EXPORT(run) int run(int n) {
  uint32_t seed = 12345;
  for (int i = 0; i < SIZE * SIZE; i++) {
    seed = seed * 1664525u + 1013904223u;
    front[i] = seed >> 31;
  }
  uint8_t *from = front, *to = back;
  for (int i = 0; i < n; i++) {
    evolve(from, to);
    uint8_t *swap = from;
    from = to;
    to = swap;
  }
  uint32_t sum = 0;
  for (int i = 0; i < SIZE * SIZE; i++) sum = sum * 31 + from[i];
  return (int)sum;
}
