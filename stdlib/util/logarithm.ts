// Logarithms to about 68 bits, as the sum of two floats, and the functions that are logarithms of something.

import { productError, quotientError, sumError, upper } from "util/double";
import { LOGARITHMS } from "util/logarithm_tables";

/** The bits of the least significand of the first interval of `LOGARITHMS`; the 76th has 1 in its middle. */
@lazy const FIRST: u64 = 0x3FE6900000000000;

/** The natural logarithm of 2 in two parts, the first a multiple of `2 ** -42`. */
@lazy const LN2: f64 = 0.6931471805598903;
@lazy const LN2_REST: f64 = 5.497923018708371e-14;

/** What the last `logarithm` gave in too few bits. */
@lazy export let logarithmRest: f64 = 0;

/**
 * `ln(x + rest)` of finite positive `x` and a `rest` that is less than its last bit, 0 where `x` is not normal; what is
 * missing to 68 bits is left in `logarithmRest`.
 */
export function logarithm(x: f64, rest: f64): f64 {
  let bits = reinterpret<u64>(x);
  // Subnormals are made normal.
  if (bits < 0x0010000000000000) bits = reinterpret<u64>(x * 4503599627370496.0) - (<u64>52 << 52);

  // x = 2 ** k * z, and ln(x) = k * ln(2) - ln(c) + ln(1 + r), where r = z * c - 1 is exactly r + rRest.
  const offset = bits - FIRST;
  const k = <i64>offset >> 52;
  const entry = LOGARITHMS + <usize>((offset >> 45) & 127) * 24;
  const z = reinterpret<f64>(bits - (offset & 0xFFF0000000000000));
  const c = load<f64>(entry);
  const zHigh = upper(z);
  const rHigh = zHigh * c - 1, rLow = (z - zHigh) * c;
  const r = rHigh + rLow;
  let rRest = rHigh - r + rLow;
  if (rest != 0) rRest += rest * c * reinterpret<f64>(<u64>(1023 - k) << 52);

  // ln(1 + r) = r - r ** 2 / 2 + r ** 3 / 3 - …, where the first two terms are kept exactly.
  const scale = <f64>k;
  const start = scale * LN2 + load<f64>(entry, 8);
  const sum = start + r;
  const square = r * r;
  const half = upper(r), other = r - half;
  const squareRest = (half * half - square + 2 * half * other) + other * other;
  const high = sum - 0.5 * square;
  const tail = -1.0 / 6 + r * (1.0 / 7 + r * (-0.125 + r / 9));
  const series = square * r * (1.0 / 3 + r * (-0.25 + r * (0.2 + r * tail)));
  const low = scale * LN2_REST + load<f64>(entry, 16) + (start - sum + r) + (sum - high - 0.5 * square)
    - 0.5 * squareRest + rRest * (1 - r) + series;
  const result = high + low;
  logarithmRest = high - result + low;
  return result;
}

/** Whether `x` is a number that `logarithm` takes. */
@inline
function isUsual(x: f64): bool {
  return x > 0 && x < Infinity;
}

/** The logarithm of what is not finite or not positive, in any base. */
function unusual(x: f64): f64 {
  return x == 0 ? -Infinity : x < 0 ? NaN : x;
}

/** The natural logarithm. */
export function log(x: f64): f64 {
  return isUsual(x) ? logarithm(x, 0) : unusual(x);
}

/** The logarithm to base 2; exact for powers of 2. */
export function log2(x: f64): f64 {
  return isUsual(x) ? scaled(logarithm(x, 0), 1.4426950408889634, 2.0355273740931033e-17) : unusual(x);
}

/** The logarithm to base 10; exact for powers of 10. */
export function log10(x: f64): f64 {
  return isUsual(x) ? scaled(logarithm(x, 0), 0.4342944819032518, 1.098319650216765e-17) : unusual(x);
}

/** The last logarithm, of which `high` is the upper part, times `factor + factorRest`. */
function scaled(high: f64, factor: f64, factorRest: f64): f64 {
  const product = high * factor;
  return product + (productError(high, factor, product) + high * factorRest + logarithmRest * factor);
}

/** `ln(1 + x)`, exact also where `1 + x` is not. */
export function log1p(x: f64): f64 {
  if (!(x > -1 && x < Infinity)) return x == -1 ? -Infinity : x < -1 ? NaN : x;
  if (abs(x) < 1.1e-16) return x;
  return x > 1e17 ? logarithm(x, 0) : logarithm1p(x, 0);
}

/** `ln(1 + x + rest)` of `x` above -1. */
function logarithm1p(x: f64, rest: f64): f64 {
  const sum = 1 + x;
  const error = sumError(1, x, sum);
  return logarithm(sum, error + rest);
}

/** `ln(2 * x)` of great `x`. */
function logarithmOfDouble(x: f64): f64 {
  const high = logarithm(x, 0);
  const sum = high + 0.6931471805599453;
  return sum + (high - sum + 0.6931471805599453 + logarithmRest);
}

/** The inverse of the hyperbolic sine. */
export function asinh(x: f64): f64 {
  const a = abs(x);
  // The next term, x ** 3 / 6, does not show.
  if (a < 1e-9) return x;
  let result: f64;
  if (a < 3e8) {
    // ln(a + sqrt(a * a + 1)) = ln(1 + a + a * a / (1 + sqrt(a * a + 1)))
    const square = a * a;
    const squareRest = productError(a, a, square);
    const under = square + 1;
    const root = sqrt(under);
    const rootRest = (sumError(square, 1, under) + squareRest - productError(root, root, root * root)
      + (under - root * root)) / (2 * root);
    const divisor = 1 + root;
    const divisorRest = sumError(1, root, divisor) + rootRest;
    const more = square / divisor;
    const sum = a + more;
    const rest = quotientError(square, squareRest, divisor, divisorRest, more);
    result = logarithm1p(sum, sumError(a, more, sum) + rest);
  } else {
    // The 1 does not show.
    if (!(a < Infinity)) return x;
    result = logarithmOfDouble(a);
  }
  return copysign<f64>(result, x);
}

/** The inverse of the hyperbolic cosine. */
export function acosh(x: f64): f64 {
  if (!(x >= 1)) return NaN;
  if (x > 3e8) {
    return x == Infinity ? x : logarithmOfDouble(x);
  }
  // ln(x + sqrt(x * x - 1)) = ln(1 + t + sqrt(t * (t + 2))), where t = x - 1
  const t = x - 1;
  if (t == 0) return 0;
  const factor = t + 2;
  const factorRest = sumError(t, 2, factor);
  const under = t * factor;
  const root = sqrt(under);
  const square = root * root;
  const rootRest = (under - square - productError(root, root, square) + productError(t, factor, under)
    + t * factorRest) / (2 * root);
  const sum = t + root;
  return logarithm1p(sum, sumError(t, root, sum) + rootRest);
}

/** The inverse of the hyperbolic tangent. */
export function atanh(x: f64): f64 {
  const a = abs(x);
  if (!(a < 1)) return a == 1 ? copysign<f64>(Infinity, x) : NaN;
  if (a < 1e-9) return x;
  // ln((1 + a) / (1 - a)) / 2 = ln(1 + 2 * a / (1 - a)) / 2
  const divisor = 1 - a;
  const divisorRest = sumError(1, -a, divisor);
  const quotient = 2 * a / divisor;
  const rest = quotientError(2 * a, 0, divisor, divisorRest, quotient);
  return copysign<f64>(0.5 * logarithm1p(quotient, rest), x);
}
