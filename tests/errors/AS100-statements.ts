// Statements that are not compiled are named, with what to write instead.
export function iterate(n: i32): void {
  for (let x of n) {} //~ AS100
  for (const key in n) {} //~ AS100
  try { n++; } catch (e) {} //~ AS100
  class Local {} //~ AS100
  enum Inner { A } //~ AS100
  const { a, b } = n; //~ AS100
  let [c] = n; //~ AS100
  function generic<T>(x: T): void {} //~ AS100
}
export async function later(): i32 { return 1; } //~ AS100
export function* series(): i32 { yield 1; } //~ AS100
