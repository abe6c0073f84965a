// The other half of compare_functions.mjs: reads arguments and results, computes with 113 bits, shows the greatest error.
//
//     reference FUNCTION f64|f32 PLACES < values
#include <math.h>
#include <quadmath.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef __float128 Quad;

static const struct { const char *name; Quad (*compute)(Quad); } unary[] = {
  {"acos", acosq}, {"acosh", acoshq}, {"asin", asinq}, {"asinh", asinhq}, {"atan", atanq}, {"atanh", atanhq},
  {"cbrt", cbrtq}, {"cos", cosq}, {"cosh", coshq}, {"exp", expq}, {"exp2", exp2q}, {"expm1", expm1q}, {"log", logq},
  {"log10", log10q}, {"log1p", log1pq}, {"log2", log2q}, {"sin", sinq}, {"sinh", sinhq}, {"tan", tanq}, {"tanh", tanhq},
};
static const struct { const char *name; Quad (*compute)(Quad, Quad); } binary[] = {
  {"atan2", atan2q}, {"hypot", hypotq}, {"pow", powq}, {"rem", remainderq}, {"mod", fmodq},
};

static Quad exact(const char *name, int places, double x, double y) {
  for (size_t i = 0; places == 1 && i < sizeof unary / sizeof *unary; i++)
    if (!strcmp(name, unary[i].name)) return unary[i].compute(x);
  for (size_t i = 0; places == 2 && i < sizeof binary / sizeof *binary; i++)
    if (!strcmp(name, binary[i].name)) return binary[i].compute(x, y);
  exit(2);
}

// The distance in units in the last place of a format; enormous if a special value is another one.
static double distance(double result, Quad expected, int isWide) {
  double nearest = isWide ? (double)expected : (double)(float)expected;
  if (isnan(nearest) || isnan(result)) return isnan(nearest) && isnan(result) ? 0 : 1e9;
  if (isinf(nearest) || isinf(result)) {
    double greatest = isWide ? 1.7976931348623157e308 : 3.4028234663852886e38;
    if (result == nearest) return 0;
    return fmin(fabs(nearest), fabs(result)) == greatest && (result > 0) == (nearest > 0) ? 1 : 1e9;
  }
  if (result == 0 && !signbit(result) != !signbitq(expected)) return 1e9;
  if (expected == 0) return result == 0 ? 0 : 1e9;
  int exponent;
  frexpq(expected, &exponent);
  int least = isWide ? -1074 : -149;
  int unit = exponent - (isWide ? 53 : 24);
  return (double)ldexpq(fabsq((Quad)result - expected), -(unit < least ? least : unit));
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  int isWide = !strcmp(arguments[2], "f64"), places = atoi(arguments[3]);
  double worst = 0, worstX = 0, worstY = 0;
  long total = 0, wrong = 0;
  for (;;) {
    double v[3] = {0};
    for (int i = 0; i <= places; i++) {
      float narrow;
      if (isWide ? fread(&v[i], 8, 1, stdin) != 1 : fread(&narrow, 4, 1, stdin) != 1) goto end;
      if (!isWide) v[i] = narrow;
    }
    // JavaScript's pow gives NaN where C's gives 1.
    if (!strcmp(arguments[1], "pow") && fabs(v[0]) == 1 && !isfinite(v[1])) continue;
    double error = distance(v[places], exact(arguments[1], places, v[0], v[1]), isWide);
    total++;
    wrong += error > 1;
    if (error > worst) worst = error, worstX = v[0], worstY = v[1];
  }
end:
  printf("at most %.4f ulp, of (%.17g, %.17g); %ld of %ld above 1\n", worst, worstX, worstY, wrong, total);
  return wrong != 0;
}
