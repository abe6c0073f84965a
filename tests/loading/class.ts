// @loads ~lib/rt/index-incremental.ts
// @spares ~lib/rt/index-minimal.ts ~lib/rt/index-stub.ts ~lib/array.ts ~lib/map.ts ~lib/string.ts
class Point {
  constructor(public x: i32) {}
}
export function make(): i32 {
  return new Point(1).x;
}
