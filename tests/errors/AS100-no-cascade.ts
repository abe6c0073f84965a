// What is not compiled is reported once: its names, arguments and results are no further mistakes.
function two(a: i32, b: i32): i32 { return a + b; }
export function declared(x: i32): i32 {
  const { a, b: [c, ...d] } = x; //~ AS100
  let [e = 1, { f }] = x; //~ AS100
  return a + c + d + e + f;
}
export function params({ a }: i32, [b]: i32[]): i32 { return a + b; } //~ AS100 AS100
export function spread(x: i32): i32 { return two(...x); } //~ AS100
export async function later(): Promise<i32> { return 1; } //~ AS100
