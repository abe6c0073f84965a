// @args: -O3
function add(a: i32, b: i32): i32 { return a + b; }
function sub(a: i32, b: i32): i32 { return a - b; }
export function apply(which: bool, a: i32, b: i32): i32 {
  const f = which ? add : sub;
  return f(a, b);
}
