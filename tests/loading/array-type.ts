// @loads ~lib/array.ts
export function first(list: i32[]): i32 {
  return unchecked(list[0]);
}
