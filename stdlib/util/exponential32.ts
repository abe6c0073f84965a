// Exponentials and logarithms of `f32`: computed as `f64` to more than 32 bits and rounded once.

/** The natural logarithm of 2, and the logarithms of e to the bases 2 and 10. */
@lazy const LN2: f64 = 0.6931471805599453;
@lazy const LOG2E: f64 = 1.4426950408889634;
@lazy const LOG10E: f64 = 0.4342944819032518;

/** `2 ** k * e ** r` for `r` of magnitudes up to `ln(2) / 2`. */
@inline
function power(k: f64, r: f64): f32 {
  const tail = 0.5000000013566345 + r * (0.1666666675300475 + r * (0.04166646395229336 + r * (0.008333287591209418
    + r * (0.0013933756189523838 + r * 0.0001990624172184304))));
  return <f32>((1 + (r + r * r * tail)) * reinterpret<f64>(<u64>(<i64>k + 1023) << 52));
}

/** `e ** x`. */
export function exp32(x: f32): f32 {
  if (x > 89) return Infinity;
  if (x < -105) return 0;
  const k = nearest(<f64>x * LOG2E);
  return power(k, <f64>x - k * LN2);
}

/** `2 ** x`. */
export function exp2_32(x: f32): f32 {
  if (x > 128) return Infinity;
  if (x < -151) return 0;
  const k = nearest(<f64>x);
  return power(k, (<f64>x - k) * LN2);
}

/** The natural logarithm as an `f64`. */
function logarithm(x: f64): f64 {
  if (!(x > 0 && x < Infinity)) return x == 0 ? -Infinity : x < 0 ? NaN : x;
  // x = 2 ** k * z with z from sqrt(1/2) to sqrt(2): all f32 are normal as f64.
  const bits = reinterpret<u64>(x);
  const offset = bits - 0x3FE6A09E00000000;
  const z = reinterpret<f64>(bits - (offset & 0xFFF0000000000000));
  // ln(z) = 2 * atanh(s)
  const s = (z - 1) / (z + 1);
  const square = s * s;
  const tail = 0.6666666667582456 + square * (0.3999999561304506 + square * (0.2857211017542852
    + square * (0.22176142991237227 + square * 0.19584850137871296)));
  return <f64>(<i64>offset >> 52) * LN2 + (2 * s + s * square * tail);
}

/** The natural logarithm. */
export function log32(x: f32): f32 {
  return <f32>logarithm(x);
}

/** The logarithm to base 2. */
export function log2_32(x: f32): f32 {
  return <f32>(logarithm(x) * LOG2E);
}

/** The logarithm to base 10. */
export function log10_32(x: f32): f32 {
  return <f32>(logarithm(x) * LOG10E);
}
