// A search tree over a jump table and single cases.
export function pick(x: i32): i32 {
  switch (x) {
    case -500: return 1; case 0: return 2; case 1: return 3; case 2: return 4; case 3: return 5; case 9000: return 6;
  }
  return 0;
}
