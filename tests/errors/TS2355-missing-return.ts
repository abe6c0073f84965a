// Every path must return a value.
export function none(): i32 {} //~ TS2355
export function some(x: i32): i32 { //~ TS2355
  if (x) return 1;
}
export function loops(x: i32): i32 { //~ TS2355
  while (x) { return 1; }
}
export function both(x: i32): i32 {
  if (x) return 1; else return 2;
}
export function endless(): i32 { for (;;) {} }
export function switched(x: i32): i32 {
  switch (x) { case 1: return 1; default: throw new Error("no"); }
}
export function switchedPartly(x: i32): i32 { //~ TS2355
  switch (x) { case 1: return 1; case 2: return 2; }
}
export function constant(): i32 { if (sizeof<usize>() == 4) return 4; }
