// @args: -O3
function square(x: i32): i32 { return x * x; }
const table = memory.data(16, 4);
store<i32>(table, square(12));
export function first(): i32 { return load<i32>(table); }
