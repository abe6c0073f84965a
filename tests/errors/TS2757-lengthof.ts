// Only functions have parameters.
export function test(): i32 {
  return lengthof<i32>(); //~ TS2757
}
