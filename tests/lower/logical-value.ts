// The value of the side that decides.
export function either(a: i32, b: i32): i32 { return a || b; }
export function both(a: bool, b: bool): bool { return a && b; }
