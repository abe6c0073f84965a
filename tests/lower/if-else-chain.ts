// Values of a variable meet in one block parameter.
export function rank(x: i32): i32 {
  let r = 0;
  if (x < 10) r = 1;
  else if (x < 100) r = 2;
  else return 3;
  return r;
}
