#include "bench.h"
static uint32_t chain(uint64_t start) {
  uint64_t x = start;
  uint32_t steps = 1;
  while (x != 1) {
    x = x & 1 ? 3 * x + 1 : x >> 1;
    steps++;
  }
  return steps;
}
EXPORT(run) int run(int n) {
  uint32_t best = 0;
  int at = 0;
  for (int i = 1; i < n; i++) {
    uint32_t steps = chain((uint64_t)i);
    if (steps > best) { best = steps; at = i; }
  }
  return at * 1000 + (int)best;
}
