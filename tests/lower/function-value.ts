// A function as a value is an object in static memory that holds its table index.
function twice(x: i32): i32 { return x * 2; }
function call(f: (x: i32) => i32, x: i32): i32 { return f(x); }
export function apply(x: i32): i32 { return call(twice, x); }
