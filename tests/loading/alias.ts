// `Math` is the name under which its file exports another.
// @loads ~lib/math.ts
// @spares ~lib/rt/* ~lib/array.ts
export function root(value: f64): f64 {
  return Math.sqrt(value);
}
