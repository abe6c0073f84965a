// 'break' belongs to loops, switches and labelled statements.
export function test(x: i32): void {
  if (x) break; //~ TS1105
  block: { break; } //~ TS1105
  block: { break block; }
  outer: while (x--) {
    break otuer; //~ TS1116
  }
}
