// A jump table; the second case falls through.
export function pick(x: i32): i32 {
  let r = 0;
  switch (x) { case 3: r = 1; break; case 4: r = 2; case 5: r += 3; break; case 7: return 4; default: r = 5; }
  return r;
}
