// Few cases are compared one after the other.
export function pick(x: i32): i32 {
  switch (x) { case 1: return 10; case 1000: return 20; }
  return 0;
}
