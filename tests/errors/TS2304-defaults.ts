// Default values are checked even if every call gives the argument, or the type is left out.
export function calls(): i32 { return typed(1) + untyped(1) + inner(1); }
function typed(a: i32 = missing): i32 { return a; } //~ TS2304
function untyped(a = missing): i32 { return a; } //~ TS2304
function inner(x: i32): i32 {
  const f = (a: i32, b: i32 = missing): i32 => a; //~ TS2304
  return f(x, x);
}
