// @loads ~lib/string.ts
// @spares ~lib/map.ts
export function size(): i32 {
  return "hello".length;
}
