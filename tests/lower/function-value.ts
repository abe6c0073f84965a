// A function as a value is an object in static memory that holds its table index.
function twice(x: i32): i32 { return x * 2; }
export function apply(x: i32): i32 {
  const f: (x: i32) => i32 = twice;
  return f(x);
}
