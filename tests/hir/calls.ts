// Calls are resolved; a generic function is one function for each choice of types.
@external("env", "log") declare function log(x: i32): void;
function twice<T>(x: T): T { return x + x; }
function pair(a: i32, b: i32 = 7): i32 { return a - b; }
let f: ((x: i32) => i32) | null = null;
export function run(x: i32): void { log(twice(x)); log(<i32>twice<f64>(1.5)); log(pair(x)); if (f) log(f!(x)); }
