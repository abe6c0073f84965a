// @loads ~lib/util/pow.ts ~lib/ipow.ts
// @spares ~lib/rt/* ~lib/string.ts
export function power(a: f64, b: f64): f64 {
  a **= b;
  return a;
}
