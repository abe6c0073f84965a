// NaN is not equal to itself.
export function isNan(x: f64, y: f32): bool {
  if (x == NaN) return true; //~ AS907
  return y !== NaN; //~ AS907
}
