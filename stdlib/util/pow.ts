// Powers of floats: what `**` means on them.
//
// x ** y is e ** (y * ln(x)). The logarithm is computed to about 68 bits, as the sum of two floats, so that the product
// loses nothing that the result could show: the error stays below 0.51 units in the last place.

import { productError, upper } from "util/double";
import { exponential } from "util/exponential";
import { exponential32 } from "util/exponential32";
import { LN2_REST, entryOf, exponentOf, significandOf, startOf, tailOf } from "util/logarithm";
import { logarithm32 } from "util/logarithm32";

/** `x ** y`. Like JavaScript, and unlike C, NaN for `(±1) ** ±Infinity` and `1 ** NaN`. */
export function pow(x: f64, y: f64): f64 {
  return power<f64>(x, y);
}

/** The same on `f32`: computed as `f64` to about 32 bits and rounded once. */
export function powf(x: f32, y: f32): f32 {
  return <f32>power<f32>(x, y);
}

/** `x ** y` with the precision that `T` needs. */
@inline
function power<T>(x: f64, y: f64): f64 {
  if (abs(y) <= 2) {
    if (y == 2) return x * x;
    if (y == 1) return x;
    if (y == 0) return 1;
    if (y == -1) return 1 / x;
    if (y == 0.5) return x == -Infinity ? Infinity : abs(sqrt(x));
  }
  if (x > 0 && x < Infinity && abs(y) < Infinity) {
    return sizeof<T>() == 4 ? positive32(x, y) : positive(x, y);
  }
  return unusual<T>(x, y);
}

/** `x ** y` where one is not finite or `x` is not positive. */
function unusual<T>(x: f64, y: f64): f64 {
  if (isNaN(x) || isNaN(y)) return NaN;
  const base = abs(x);
  if (!isFinite(y)) return base == 1 ? NaN : (base > 1) == (y > 0) ? Infinity : 0;
  if (base == 0 || base == Infinity) {
    const result: f64 = (base == 0) == (y > 0) ? 0 : Infinity;
    return isOdd(y) ? copysign<f64>(result, x) : result;
  }
  if (nearest(y) != y) return NaN;
  const result = sizeof<T>() == 4 ? positive32(base, y) : positive(base, y);
  return isOdd(y) ? -result : result;
}

/** `x ** y` to about 32 bits, where `x` is a finite positive `f32`. */
@inline
function positive32(x: f64, y: f64): f64 {
  const product = y * logarithm32<f64>(x);
  return product > 150 ? Infinity : product < -150 ? 0 : exponential32(product);
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
  let bits = reinterpret<u64>(x);
  // Subnormals are made normal.
  if (bits < 0x0010000000000000) bits = reinterpret<u64>(x * 4503599627370496.0) - (<u64>52 << 52);

  // ln(x) is start + rest of the table + ln(1 + r), where r is exactly rHigh + rLow.
  const entry = entryOf(bits);
  const z = significandOf(bits);
  const c = load<f64>(entry);
  const zHigh = upper(z);
  const rHigh = zHigh * c - 1, rLow = (z - zHigh) * c;
  const r = rHigh + rLow;

  // ln(1 + r) = r - r ** 2 / 2 + r ** 3 / 3 - …, where the first two terms are kept exactly: rHigh has few bits.
  const start = startOf(bits);
  const sum = start + r;
  const half = 0.5 * rHigh;
  const square = rHigh * half;
  const high = sum - square;
  const low = exponentOf(bits) * LN2_REST + load<f64>(entry, 16) + (start - sum + rHigh + rLow) + (sum - high - square)
    - rLow * (half + 0.5 * r) + r * (r * r) * tailOf(r);

  const product = y * high;
  return exponential(product, productError(y, high, product) + y * low);
}
