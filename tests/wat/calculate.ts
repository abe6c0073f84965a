// @args: -O3
export function calculate(a: i32, b: i32): i32 { let c = a * b; c += 5; return c; }
