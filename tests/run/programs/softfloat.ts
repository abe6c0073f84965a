// Rounds f64 to f32 by hand on the bits and compares with the machine's conversion.
// @call agree(20000) = 20000

/** Round to nearest, ties to even; NaN and overflow as IEEE 754 says. */
function demote(x: f64): u32 {
  const bits = reinterpret<u64>(x);
  const sign = <u32>(bits >> 63) << 31;
  const exponent = <i32>(bits >> 52 & 0x7FF);
  let fraction: u64 = bits & 0xFFFFFFFFFFFFF;
  if (exponent == 0x7FF) return sign | 0x7F800000 | (fraction ? 0x400000 : 0);
  let e = exponent - 1023 + 127;
  if (exponent) fraction |= 1 << 52;
  let shift = 29;
  if (e <= 0) {
    shift += 1 - e;
    e = 0;
  }
  if (shift > 54) return sign;
  const half: u64 = (<u64>1) << (shift - 1), rest = fraction & ((half << 1) - 1);
  let rounded = fraction >> shift;
  if (rest > half || (rest == half && rounded & 1)) rounded++;
  // A carry out of the fraction goes into the exponent by itself.
  const result = e > 0 ? (<u64>(e - 1) << 23) + rounded : rounded;
  return result >= 0x7F800000 ? sign | 0x7F800000 : sign | <u32>result;
}

export function agree(n: i32): i32 {
  let seed: u64 = 88172645463325252, same = 0;
  for (let i = 0; i < n; i++) {
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    // Exponents around those of f32, so that every case occurs.
    const exponent: u64 = 860 + (seed >> 20) % 320;
    const x = reinterpret<f64>((seed & 0x800FFFFFFFFFFFFF) | exponent << 52);
    if (reinterpret<u32>(<f32>x) == demote(x)) same++;
  }
  return same;
}
