// The left operand is read before the right one assigns.
export function twist(a: i32): i32 { return a + (a = 7) * a; }
