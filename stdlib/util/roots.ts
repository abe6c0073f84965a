// The cube root and the length of a vector.

import { productError } from "util/double";

/** The cube root. */
export function cbrt(x: f64): f64 {
  let a = abs(x);
  if (a == 0 || !(a < Infinity)) return x;
  let scale: f64 = 1;
  if (a < 2.2250738585072014e-308) {
    // 2 ** 54, whose root is 2 ** 18.
    a *= 18014398509481984;
    scale = 3.814697265625e-6;
  }
  // A third of the exponent, and a third of what the significand adds: to within 1/28.
  let root = reinterpret<f64>((reinterpret<u64>(a) / 3) + 0x2A9F8147AE147AE4);
  // Times r ** (-1/3), where r = root ** 3 / a, by a polynomial: to 22 bits. Rounded to 26, the square is exact.
  const r = root * root * (root / a);
  root *= 1.8775163215523722 + r * (-1.890569317942603 + r * (1.6287886143525805
    + r * (-0.76260936568559 + r * 0.14687376889158318)));
  root = reinterpret<f64>((reinterpret<u64>(root) + 0x4000000) & 0xFFFFFFFFF8000000);
  // Halley's step: to 66 bits, but for the rounding of the sum.
  const other = a / (root * root);
  root += root * ((other - root) / (root + root + other));
  return copysign<f64>(root * scale, x);
}

/** `sqrt(x * x + y * y)` without overflow on the way. */
export function hypot(x: f64, y: f64): f64 {
  let a = max<f64>(abs(x), abs(y)), b = min<f64>(abs(x), abs(y));
  if (abs(x) == Infinity || abs(y) == Infinity) return Infinity;
  if (!(b > 0) || a * 5.551115123125783e-17 > b) return a + b;
  // Away from where squares overflow or lose bits.
  let scale: f64 = 1;
  if (a > 1e150) {
    a *= 1.90109156629516e-211;
    b *= 1.90109156629516e-211;
    scale = 5.260135901548374e210;
  } else if (b < 1e-120) {
    a *= 5.260135901548374e210;
    b *= 5.260135901548374e210;
    scale = 1.90109156629516e-211;
  }
  // The sum of the squares, rounded once.
  const aSquare = a * a, bSquare = b * b;
  const sum = aSquare + bSquare;
  const rest = aSquare - sum + bSquare + productError(a, a, aSquare) + productError(b, b, bSquare);
  return scale * sqrt(sum + rest);
}
