// A map is made of arrays and buffers, which the program does not mention.
// @loads ~lib/map.ts ~lib/array.ts ~lib/arraybuffer.ts ~lib/rt/index-incremental.ts
// @spares ~lib/date.ts
export function size(): i32 {
  return new Map<i32, i32>().size;
}
