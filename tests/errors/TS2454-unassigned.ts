// A variable without initializer has no value before every path has given it one.
export function paths(c: bool): i32 {
  let a: i32, b: i32, d: i32, e: i32;
  if (c) a = 1;
  if (c) b = 1; else b = 2;
  let x = a + b; //~ TS2454
  (c ? (d = 1) : (d = 2));
  x += d;
  c && (e = 1);
  x += e; //~ TS2454
  let f: i32;
  f += 1; //~ TS2454
  let g: i32;
  g++; //~ TS2454
  return x;
}
