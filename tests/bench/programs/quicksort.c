#include "bench.h"
static int items[1 << 18];
static void sort(int low, int high) {
  while (low < high) {
    int pivot = items[(low + high) >> 1];
    int i = low, j = high;
    while (i <= j) {
      while (items[i] < pivot) i++;
      while (items[j] > pivot) j--;
      if (i <= j) {
        int swap = items[i];
        items[i] = items[j];
        items[j] = swap;
        i++;
        j--;
      }
    }
    if (j - low < high - i) { sort(low, j); low = i; }
    else { sort(i, high); high = j; }
  }
}
EXPORT(run) int run(int n) {
  uint32_t seed = 42;
  for (int i = 0; i < n; i++) {
    seed = seed * 1664525u + 1013904223u;
    items[i] = (int)(seed >> 4);
  }
  sort(0, n - 1);
  uint32_t sum = 0;
  for (int i = 0; i < n; i++) sum = sum * 31 + (uint32_t)items[i];
  return (int)sum;
}
