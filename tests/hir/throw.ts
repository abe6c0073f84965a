// 'throw' is a call of 'abort'.
export function test(x: i32): i32 {
  if (x) throw new Error("no");
  return x;
}
