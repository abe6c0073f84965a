export function pick(x: i32): i32 {
  switch (x) { case 1: return 5; default: x++; case 2: case 3: break; }
  return x;
}
