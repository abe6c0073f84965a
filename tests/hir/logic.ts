export function decide(a: i32, b: f64): i32 { return !a && b ? a || 3 : a == 1 ? 4 : 5; }
