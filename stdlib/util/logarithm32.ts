// Logarithms of `f32`, and the functions that are logarithms of something: computed as `f64` and rounded once.

import { LOGARITHMS_32 } from "util/logarithm32_table";

/** The bits of the least significand of the first interval of the table; the 10th has 1 in it. */
@lazy const FIRST: u64 = 0x3FE6800000000000;

/** The natural logarithm of 2, and the logarithms of e to the bases 2 and 10. */
@lazy const LN2: f64 = 0.6931471805599453;
@lazy const LOG2E: f64 = 1.4426950408889634;
@lazy const LOG10E: f64 = 0.4342944819032518;

/** The series of `(ln(1 + r) - r + r ** 2 / 2) / r ** 3`, to 46 bits of the logarithm. */
@inline
function longTail(r: f64): f64 {
  const square = r * r;
  return 0.33333333333833454 + r * -0.250000000068407 + square * (0.19999992030032676 + r * -0.16666629295096008
    + square * (0.143045366925886 + r * -0.12543702051814418));
}

/** The same to 35 bits. */
@inline
function shortTail(r: f64): f64 {
  return 0.33333331054742327 + r * -0.24999985077961498 + r * r * (0.2001613797241568 + r * -0.16703697161174014);
}

/** `ln(x)` of a positive normal `x`, to 46 bits if `T` is `f64`, else to 35. */
@inline
export function logarithm32<T>(x: f64): f64 {
  // x = 2 ** k * z, and ln(x) = k * ln(2) - ln(c) + ln(1 + r), where r = z * c - 1.
  const offset = reinterpret<u64>(x) - FIRST;
  const z = reinterpret<f64>(reinterpret<u64>(x) - (offset & 0xFFF0000000000000));
  const entry = LOGARITHMS_32 + (<usize>(offset >> 44) & 0xF0);
  const r = z * load<f64>(entry) - 1;
  const start = <f64>(<i32>(<i64>offset >> 52)) * LN2 + load<f64>(entry, 8);
  return start + (r + r * r * (r * (sizeof<T>() == 8 ? longTail(r) : shortTail(r)) - 0.5));
}

/** The logarithm of what is not finite or not positive, in any base. */
function unusual(x: f32): f32 {
  return x == 0 ? -Infinity : x < 0 ? NaN : x;
}

/** The natural logarithm. */
export function log32(x: f32): f32 {
  return x > 0 && x < Infinity ? <f32>logarithm32<f32>(x) : unusual(x);
}

/** The logarithm to base 2. */
export function log2_32(x: f32): f32 {
  return x > 0 && x < Infinity ? <f32>(logarithm32<f32>(x) * LOG2E) : unusual(x);
}

/** The logarithm to base 10. */
export function log10_32(x: f32): f32 {
  return x > 0 && x < Infinity ? <f32>(logarithm32<f32>(x) * LOG10E) : unusual(x);
}

/** `ln(1 + x)`, exact also where `1 + x` is not. */
export function log1p32(x: f32): f32 {
  if (!(x > -1 && x < Infinity)) return x == -1 ? -Infinity : x < -1 ? NaN : x;
  const value = <f64>x;
  if (abs(x) < 0.0002) return x == 0 ? x : <f32>(value - value * value * (0.5 - value * (1.0 / 3)));
  return <f32>logarithm32<f32>(1 + value);
}

/** The inverse of the hyperbolic sine. */
export function asinh32(x: f32): f32 {
  const a = <f64>abs(x);
  if (!(a < Infinity)) return x;
  if (a < 0.002) return x == 0 ? x : <f32>(<f64>x - <f64>x * a * a * (1.0 / 6));
  return <f32>copysign<f64>(logarithm32<f32>(a + sqrt<f64>(a * a + 1)), x);
}

/** The inverse of the hyperbolic cosine. */
export function acosh32(x: f32): f32 {
  if (!(x >= 1)) return NaN;
  const value = <f64>x;
  return x < Infinity ? <f32>logarithm32<f32>(value + sqrt<f64>(value * value - 1)) : x;
}

/** The inverse of the hyperbolic tangent. */
export function atanh32(x: f32): f32 {
  const value = <f64>x;
  if (abs(x) < 0.004) return x == 0 ? x : <f32>(value + value * value * value * (1.0 / 3));
  if (!(abs(x) < 1)) return abs(x) == 1 ? copysign<f32>(Infinity, x) : NaN;
  return <f32>(0.5 * logarithm32<f32>((1 + value) / (1 - value)));
}
