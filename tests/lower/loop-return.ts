// A `return` in a loop needs no block behind it; the variable that changes in the loop is its block's parameter.
export function log2(n: u32): i32 {
  for (let i = 31; i >= 0; --i) if (n >> i) return i;
  return -1;
}
