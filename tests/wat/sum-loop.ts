// @args: -O3
export function sum(n: i32): i32 {
  let s = 0;
  for (let i = 0; i < n; i++) s += i * i;
  return s;
}
