// Logarithms as the sum of two floats, and the functions that are logarithms of something.

import { productError, quotientError, sumError, upper } from "util/double";
import { LOGARITHMS } from "util/logarithm_tables";
import { SHORT_LOGARITHMS } from "util/short_logarithm_table";

/** The bits of the least significand of the first interval of the table. */
@lazy const FIRST: u64 = ASC_SHRINK_LEVEL > 0 ? 0x3FE6800000000000 : 0x3FE6900000000000;

/** The natural logarithm of 2 in two parts, the first a multiple of `2 ** -42`. */
@lazy const LN2: f64 = 0.6931471805598903;
@lazy export const LN2_REST: f64 = 5.497923018708371e-14;

/** The least normal, and how many normals there are above 0. */
@lazy const NORMAL: u64 = 0x0010000000000000;
@lazy const NORMALS: u64 = 0x7FE0000000000000;

/** Whether the bits are those of a positive normal. */
@inline
function isUsual(bits: u64): bool {
  return bits - NORMAL < NORMALS;
}

/** The bits of a positive subnormal with its significand made normal and its exponent below the least one. */
function normalized(x: f64): u64 {
  return reinterpret<u64>(x * 4503599627370496.0) - (<u64>52 << 52);
}

/** The logarithm of what is not finite or not positive, in any base. */
function unusual(x: f64): f64 {
  return x == 0 ? -Infinity : x < 0 ? NaN : x;
}

// x = 2 ** k * z, and ln(x) = k * ln(2) - ln(c) + ln(1 + r), where r = z * c - 1. The bits are those of x.

/** The table's entry for z: of 128, or of 16 where size matters. */
@inline
export function entryOf(bits: u64): usize {
  if (ASC_SHRINK_LEVEL > 0) return SHORT_LOGARITHMS + <usize>(((bits - FIRST) >> 48) & 15) * 24;
  return LOGARITHMS + <usize>(((bits - FIRST) >> 45) & 127) * 24;
}

/** `k`. */
@inline
export function exponentOf(bits: u64): f64 {
  return <f64>(<i32>(<i64>(bits - FIRST) >> 52));
}

/** `z`. */
@inline
export function significandOf(bits: u64): f64 {
  return reinterpret<f64>(bits - ((bits - FIRST) & 0xFFF0000000000000));
}

/** `r`, exact but for the last rounding: c has ten bits. */
@inline
function reduced(bits: u64): f64 {
  const z = significandOf(bits);
  const c = load<f64>(entryOf(bits));
  const zHigh = upper(z);
  return zHigh * c - 1 + (z - zHigh) * c;
}

/** `(ln(1 + r) - r + r ** 2 / 2) / r ** 3` to 68 bits of the logarithm, or 65 where size matters. */
@inline
export function tailOf(r: f64): f64 {
  if (ASC_SHRINK_LEVEL > 0) return longTail(r);
  const square = r * r;
  return 1.0 / 3 + r * -0.25 + square * (0.2 + r * (-1.0 / 6) + square * (1.0 / 7 + r * -0.125));
}

/** The same for the greater `r` that 16 intervals leave. */
function longTail(r: f64): f64 {
  return 0.3333333333333333 + r * (-0.25 + r * (0.19999999999998874 + r * (-0.16666666666664154
    + r * (0.14285714293862323 + r * (-0.125000000131382 + r * (0.11111090487150502 + r * (-0.09999973171089183
    + r * (0.09112210549694792 + r * -0.08356584861114952))))))));
}

/** `k * ln(2) - ln(c)` without its rest: the sum of two multiples of `2 ** -42` is exact. */
@inline
export function startOf(bits: u64): f64 {
  return exponentOf(bits) * LN2 + load<f64>(entryOf(bits), 8);
}

/** What `high`, which is `start + r`, is short of `ln(x)`, to about `2 ** -61` of it. */
@inline
function shortOf(bits: u64, start: f64, high: f64, r: f64): f64 {
  const square = r * r;
  // The last term of `tailOf` does not show here.
  const tail = ASC_SHRINK_LEVEL > 0 ? square * (-0.5 + r * longTail(r))
    : square * (-0.5 + r * (1.0 / 3) + square * (-0.25 + r * 0.2 + square * (-1.0 / 6 + r * (1.0 / 7))));
  return start - high + r + (exponentOf(bits) * LN2_REST + load<f64>(entryOf(bits), 16)) + tail;
}

/** `ln(x)` of the positive `x` with these bits. */
@inline
function logarithm(bits: u64): f64 {
  const r = reduced(bits), start = startOf(bits);
  const high = start + r;
  return high + shortOf(bits, start, high, r);
}

/** The natural logarithm. */
export function log(x: f64): f64 {
  let bits = reinterpret<u64>(x);
  if (!isUsual(bits)) {
    if (!(x > 0 && x < Infinity)) return unusual(x);
    bits = normalized(x);
  }
  return logarithm(bits);
}

/** The logarithm of `x` times `high + low + rest`, of which the first has 26 bits and the second is the rest to 53. */
@inline
function scaled(x: f64, high: f64, low: f64, rest: f64): f64 {
  let bits = reinterpret<u64>(x);
  if (!isUsual(bits)) {
    if (!(x > 0 && x < Infinity)) return unusual(x);
    bits = normalized(x);
  }
  const r = reduced(bits), start = startOf(bits);
  const value = start + r;
  const half = upper(value);
  // The product of two halves is exact.
  const product = half * high;
  return product + (half * (low + rest) + (value - half + shortOf(bits, start, value, r)) * (high + low));
}

/** The logarithm to base 2; exact for powers of 2. */
export function log2(x: f64): f64 {
  return scaled(x, 1.4426950216293335, 1.92596298909109e-08, 2.0355273740931033e-17);
}

/** The logarithm to base 10; exact for powers of 10. */
export function log10(x: f64): f64 {
  return scaled(x, 0.4342944771051407, 4.798111130632776e-09, 1.098319650216765e-17);
}

/** `ln(1 + x)`, exact also where `1 + x` is not. */
export function log1p(x: f64): f64 {
  if (!(x > -1 && x < Infinity)) return x == -1 ? -Infinity : x < -1 ? NaN : x;
  if (abs(x) < 1.1e-16) return x;
  return x > 1e17 ? log(x) : logarithm1p(x, 0);
}

/** `ln(1 + x + rest)` of `x` above -1. */
function logarithm1p(x: f64, rest: f64): f64 {
  const sum = 1 + x;
  const bits = reinterpret<u64>(sum);
  const r = reduced(bits), start = startOf(bits);
  const high = start + r;
  // The rest is brought to the scale of r.
  const scale = reinterpret<f64>(0x3FF0000000000000 - ((bits - FIRST) & 0xFFF0000000000000));
  const more = (sumError(1, x, sum) + rest) * load<f64>(entryOf(bits)) * scale;
  return high + (shortOf(bits, start, high, r) + more * (1 - r));
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
    // The 1 does not show: ln(2 * a).
    if (!(a < Infinity)) return x;
    result = logarithm(reinterpret<u64>(a) + NORMAL);
  }
  return copysign<f64>(result, x);
}

/** The inverse of the hyperbolic cosine. */
export function acosh(x: f64): f64 {
  if (!(x >= 1)) return NaN;
  if (x > 3e8) {
    return x == Infinity ? x : logarithm(reinterpret<u64>(x) + NORMAL);
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
