// `&&`, `||` and `!` in a condition branch; no truth value is made.
export function test(a: i32, b: i32, c: i32): i32 {
  if (a && !(b || c)) return 1;
  return 0;
}
