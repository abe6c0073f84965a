// @loads ~lib/util/math.ts
// @spares ~lib/rt/* ~lib/util/pow.ts
export function rest(a: f64, b: f64): f64 {
  return a % b;
}
