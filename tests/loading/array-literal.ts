// @loads ~lib/array.ts ~lib/arraybuffer.ts ~lib/rt/index-incremental.ts
// @spares ~lib/map.ts ~lib/date.ts
export function count(): i32 {
  const list = [1, 2, 3];
  return list.length;
}
