// The cube root and the length of a vector.

import { productError } from "util/double";

/** The cube root of a positive normal number to within 1/30: thirds of the exponent and of what the significand adds. */
@inline
function start(x: f64): f64 {
  return reinterpret<f64>(<u64>(<u32>(reinterpret<u64>(x) >> 32) / 3 + 0x2A9F7108) << 32);
}

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
  let root = start(a);
  // Times r ** (-1/3), where r = root ** 3 / a, by a polynomial: to 22 bits. Rounded to 26, the square is exact.
  const r = root * root * (root / a);
  root *= 1.875727952562503 + r * (-1.8842150327394973 + r * (1.620481546931302
    + r * (-0.757899751076524 + r * 0.14590529017470713)));
  root = reinterpret<f64>((reinterpret<u64>(root) + 0x4000000) & 0xFFFFFFFFF8000000);
  // Halley's step: to 66 bits, but for the rounding of the sum.
  const other = a / (root * root);
  root += root * ((other - root) / (root + root + other));
  return copysign<f64>(root * scale, x);
}

/** The cube root of `f32`: without Halley's step, but with a better polynomial. */
export function cbrt32(x: f32): f32 {
  const a = <f64>abs(x);
  if (a == 0 || !(a < Infinity)) return x;
  const root = start(a);
  const r = root * root * (root / a), square = r * r;
  const factor = 2.1118239823640272 + r * -3.1824016165060947 + square * (4.563830635734406 + r * -4.272731540706134
    + square * (2.470756199449881 + r * -0.8042427895645846 + square * 0.11296512921770849));
  return <f32>copysign<f64>(root * factor, x);
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

/** `sqrt(x * x + y * y)` of `f32`: the squares are exact as `f64`. */
export function hypot32(x: f32, y: f32): f32 {
  if (abs(x) == Infinity || abs(y) == Infinity) return Infinity;
  return <f32>sqrt<f64>(<f64>x * <f64>x + <f64>y * <f64>y);
}
