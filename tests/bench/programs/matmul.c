#include "bench.h"
#define LIMIT 192
static double a[LIMIT * LIMIT], b[LIMIT * LIMIT], c[LIMIT * LIMIT];
EXPORT(run) double run(int n) {
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
      a[i * n + j] = (double)(i - j) * 0.5;
      b[i * n + j] = (double)(i + j) * 0.25;
    }
  }
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
      double sum = 0.0;
      for (int k = 0; k < n; k++) sum += a[i * n + k] * b[k * n + j];
      c[i * n + j] = sum;
    }
  }
  double trace = 0.0;
  for (int i = 0; i < n; i++) trace += c[i * n + i] + c[i * n + (n - 1 - i)];
  return trace;
}
