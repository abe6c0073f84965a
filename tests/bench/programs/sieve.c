#include "bench.h"
static uint8_t flags[1 << 22];
EXPORT(run) int run(int n) {
  __builtin_memset(flags, 1, n);
  for (int i = 2; i * i < n; i++) {
    if (flags[i]) {
      for (int j = i * i; j < n; j += i) flags[j] = 0;
    }
  }
  int count = 0;
  for (int i = 2; i < n; i++) count += flags[i];
  return count;
}
