// `n` does not change in the loop and gets no block parameter.
export function sum(n: i32): i32 {
  let i = 0, s = 0;
  while (i < n) { s += i; i++; }
  return s;
}
