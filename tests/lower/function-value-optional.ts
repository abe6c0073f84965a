// The number of arguments is told through a global where a callee observes it.
function add(a: i32, b: i32 = a): i32 { return a + b; }
let f = add;
export function apply(x: i32): i32 { return f(x); }
