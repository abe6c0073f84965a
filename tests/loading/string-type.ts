// @loads ~lib/string.ts
export function size(text: string): i32 {
  return text.length;
}
