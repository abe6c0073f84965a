// Locals of one name are told apart by their numbers.
export function outer(x: i32): i32 { let y = x; { let y = x + 1; x = y; } return x + y; }
