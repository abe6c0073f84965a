// A variable is not there yet in its own initializer.
export function early(): i32 {
  let a: i32 = a + 1; //~ TS2448
  return a;
}
