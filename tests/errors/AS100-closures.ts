// A function sees its own variables and global ones; constants of the outer function are put in.
export function outer(a: i32): i32 {
  const constant = 5;
  let variable = a;
  const inner = (): i32 => constant + variable; //~ AS100
  const setter = (): void => { a = 1; }; //~ AS100
  return inner();
}
