// Nothing is neither true nor false.
function nothing(): void {}
export function conditions(a: i32): void {
  if (nothing()) a = 1; //~ TS1345
  while (nothing()) a = 2; //~ TS1345
  a = nothing() ? 1 : 2; //~ TS1345
  let b = !nothing(); //~ TS1345
  b = nothing() && b; //~ TS1345
  a && nothing();
}
