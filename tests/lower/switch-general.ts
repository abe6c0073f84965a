// Cases that are no constants are tested in order.
export function pick(x: i32, y: i32): i32 {
  switch (x) { case y: return 1; case y + 1: return 2; default: return 3; }
}
