// Negative zero is equal to zero.
export function isNegativeZero(x: f64, y: f32): bool {
  if (-0.0 == x) return true; //~ AS908
  return y != -0.0; //~ AS908
}
