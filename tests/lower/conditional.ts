export function sign(x: i32): i32 { return x < 0 ? -1 : x > 0 ? 1 : 0; }
