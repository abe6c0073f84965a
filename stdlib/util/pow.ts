// Powers of floats: what `**` means on them.
//
// x ** y is e ** (y * ln(x)). The logarithm is computed to about 68 bits, as the sum of two floats, so that the product
// loses nothing that the result could show: the error stays below 0.51 units in the last place.

import { LOGARITHMS, POWERS } from "util/pow_tables";

/** The bits of the least significand of the first interval of `LOGARITHMS`; the 76th has 1 in its middle. */
@lazy const FIRST: u64 = 0x3FE6900000000000;

/** The natural logarithm of 2 in two parts, the first a multiple of `2 ** -42`; and that of `2 ** (1 / 128)`. */
@lazy const LN2: f64 = 0.6931471805598903;
@lazy const LN2_REST: f64 = 5.497923018708371e-14;
@lazy const STEP: f64 = 0.0054152123482253955;
@lazy const STEP_REST: f64 = -1.0082281460997769e-13;
@lazy const STEPS_PER_E: f64 = 184.6649652337873;

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
  const high = logarithm(x);
  const low = logarithmRest;

  // (yHigh + yLow) * (high + low), where products of two halves are exact.
  const product = y * high;
  const yHigh = upper(y), yLow = y - yHigh;
  const hHigh = upper(high), hLow = high - hHigh;
  const rest = (yHigh * hHigh - product + yHigh * hLow + yLow * hHigh) + yLow * hLow;
  return exponential(product, rest + y * low);
}

/** The upper half of the significand. */
@inline
function upper(x: f64): f64 {
  return reinterpret<f64>(reinterpret<u64>(x) & 0xFFFFFFFFF8000000);
}

/** What the last `logarithm` gave in too few bits. */
@lazy let logarithmRest: f64 = 0;

/** `ln(x)` of finite positive `x`; what is missing to 68 bits is left in `logarithmRest`. */
function logarithm(x: f64): f64 {
  let bits = reinterpret<u64>(x);
  // Subnormals are made normal.
  if (bits < 0x0010000000000000) bits = reinterpret<u64>(x * 4503599627370496.0) - (<u64>52 << 52);

  // x = 2 ** k * z, and ln(x) = k * ln(2) - ln(c) + ln(1 + r), where r = z * c - 1 is exactly r + rRest.
  const offset = bits - FIRST;
  const k = <f64>(<i64>offset >> 52);
  const entry = LOGARITHMS + <usize>((offset >> 45) & 127) * 24;
  const z = reinterpret<f64>(bits - (offset & 0xFFF0000000000000));
  const c = load<f64>(entry);
  const zHigh = upper(z);
  const rHigh = zHigh * c - 1, rLow = (z - zHigh) * c;
  const r = rHigh + rLow;
  const rRest = rHigh - r + rLow;

  // ln(1 + r) = r - r ** 2 / 2 + r ** 3 / 3 - …, where the first two terms are kept exactly.
  const start = k * LN2 + load<f64>(entry, 8);
  const sum = start + r;
  const square = r * r;
  const half = upper(r), other = r - half;
  const squareRest = (half * half - square + 2 * half * other) + other * other;
  const high = sum - 0.5 * square;
  const tail = -1.0 / 6 + r * (1.0 / 7 + r * (-0.125 + r / 9));
  const series = square * r * (1.0 / 3 + r * (-0.25 + r * (0.2 + r * tail)));
  const low = k * LN2_REST + load<f64>(entry, 16) + (start - sum + r) + (sum - high - 0.5 * square)
    - 0.5 * squareRest + rRest * (1 - r) + series;
  const result = high + low;
  logarithmRest = high - result + low;
  return result;
}

/** `e ** (x + rest)`, where `rest` is small against `x`. */
function exponential(x: f64, rest: f64): f64 {
  if (x > 710) return Infinity;
  if (x < -746) return 0;

  // 2 ** (k / 128) times e ** r.
  const steps = nearest(x * STEPS_PER_E);
  const k = <i64>steps;
  const r = x - steps * STEP - steps * STEP_REST + rest;
  const entry = POWERS + <usize>(k & 127) * 16;
  const power = load<f64>(entry);
  const square = r * r;
  const more = load<f64>(entry, 8) + r + square * (0.5 + r * (1.0 / 6) + square * (1.0 / 24 + r * (1.0 / 120)));
  const result = power + power * more;

  // In two steps: the first never leaves the normal range, so that rounding to a subnormal happens once.
  const exponent = k >> 7;
  const first = exponent >> 1;
  return result * reinterpret<f64>((first + 1023) << 52) * reinterpret<f64>((exponent - first + 1023) << 52);
}
