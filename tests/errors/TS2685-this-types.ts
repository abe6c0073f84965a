// A function value that needs 'this' is called with it.
function f(this: i32, x: i32): i32 { return this + x; }
export function test(): i32 {
  let g = f;
  g.call(1, 2);
  return g(1); //~ TS2685
}
