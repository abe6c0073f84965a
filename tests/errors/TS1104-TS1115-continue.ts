// 'continue' belongs to loops.
export function test(x: i32): void {
  if (x) continue; //~ TS1104
  switch (x) { case 1: continue; } //~ TS1104
  block: { continue block; } //~ TS1115
  while (x--) { if (x == 2) continue; }
}
