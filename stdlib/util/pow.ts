// Powers of floats: what `**` means on them.
//
// x ** y is e ** (y * ln(x)). The logarithm is computed to about 68 bits, as the sum of two floats, so that the product
// loses nothing that the result could show: the error stays below 0.51 units in the last place.

import { upper } from "util/double";
import { exponential } from "util/exponential";
import { logarithm, logarithmRest } from "util/logarithm";

/** `x ** y`. Like JavaScript, and unlike C, NaN for `(±1) ** ±Infinity` and `1 ** NaN`. */
export function pow(x: f64, y: f64): f64 {
  if (abs(y) <= 2) {
    if (y == 2) return x * x;
    if (y == 1) return x;
    if (y == 0) return 1;
    if (y == -1) return 1 / x;
    if (y == 0.5) return x == -Infinity ? Infinity : abs(sqrt(x));
  }
  if (isNaN(x) || isNaN(y)) return NaN;
  const base = abs(x);
  if (!isFinite(y)) return base == 1 ? NaN : (base > 1) == (y > 0) ? Infinity : 0;
  if (base == 0 || base == Infinity) {
    const result: f64 = (base == 0) == (y > 0) ? 0 : Infinity;
    return isOdd(y) ? copysign<f64>(result, x) : result;
  }
  if (x > 0) return positive(base, y);
  if (nearest(y) != y) return NaN;
  const result = positive(base, y);
  return isOdd(y) ? -result : result;
}

/** The same on `f32`. */
export function powf(x: f32, y: f32): f32 {
  return <f32>pow(x, y);
}

/** Whether a finite number is an odd integer. Above `2 ** 53` all are even. */
function isOdd(y: f64): bool {
  return abs(y) < 9007199254740992.0 && nearest(y) == y && (<i64>y & 1) != 0;
}

/** `x ** y` of finite positive `x` and finite `y`. */
function positive(x: f64, y: f64): f64 {
  // No logarithm but 0 is nearer to 0 than 2 ** -53, and none is greater than 2 ** 10.
  if (abs(y) >= 73786976294838206464.0) return x == 1 ? 1 : (x > 1) == (y > 0) ? Infinity : 0;
  if (abs(y) < 2.710505431213761e-20) return 1;
  const high = logarithm(x, 0);
  const low = logarithmRest;

  // (yHigh + yLow) * (high + low), where products of two halves are exact.
  const product = y * high;
  const yHigh = upper(y), yLow = y - yHigh;
  const hHigh = upper(high), hLow = high - hHigh;
  const rest = (yHigh * hHigh - product + yHigh * hLow + yLow * hHigh) + yLow * hLow;
  return exponential(product, rest + y * low);
}
