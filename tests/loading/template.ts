// @loads ~lib/string.ts ~lib/rt/index-incremental.ts
export function text(value: i32): i32 {
  return `${value}`.length;
}
