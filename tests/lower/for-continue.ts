// `continue` goes to the update.
export function odd(n: i32): i32 {
  let s = 0;
  for (let i = 0; i < n; i++) { if (i & 1) continue; s += i; }
  return s;
}
