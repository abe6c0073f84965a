// An exported function with optional parameters asks how many arguments it was given.
// @call __setArgumentsLength(1)
// @call add(1, 0, 0) = 14
// @call __setArgumentsLength(2)
// @call add(1, 2, 0) = 6
// @call __setArgumentsLength(3)
// @call add(1, 2, 30) = 33
// @call __setArgumentsLength(0)
// @call add(1, 0, 0) traps "unreachable"
export function add(a: i32, b: i32 = a + 9, c: i32 = b > 5 ? 3 : 3): i32 { return a + b + c; }
