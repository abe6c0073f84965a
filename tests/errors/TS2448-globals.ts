// Start code cannot use what comes later.
let a = b + 1; //~ TS2448
let b = 1;
let own = own; //~ TS2448
export function test(): i32 {
  let x = y; //~ TS2448
  let y = 1;
  return x + y + a;
}
@lazy let early = lateButLazy;
@lazy let lateButLazy = 5;
let fine = early;
