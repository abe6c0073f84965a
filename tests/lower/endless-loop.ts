// What follows a loop without end is unreachable.
export function run(n: i32): i32 {
  for (;;) { if (n > 9) return n; n *= 3; }
}
