// A call gives as many arguments as there are parameters.
function two(a: i32, b: i32): i32 { return a + b; }
function optional(a: i32, b: i32 = 1): i32 { return a + b; }
function generic<T>(a: T, b: T): T { return a; }
export function test(f: (x: i32) => void, g: (x: i32, y?: i32) => void): void {
  two(1); //~ TS2554
  two(1, 2, 3); //~ TS2554
  optional(1, 2, 3); //~ TS2554
  generic(1); //~ TS2554
  f(); //~ TS2554
  g(1, 2, 3); //~ TS2554
  f = (a, b) => {}; //~ TS2554
}
