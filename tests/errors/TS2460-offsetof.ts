// A type without this field.
export function test(): usize {
  return offsetof<i32>("value"); //~ TS2460
}
