// A call gives at least what is not optional.
function optional(a: i32, b: i32 = 1): i32 { return a + b; }
export function test(g: (x: i32, y?: i32) => void): void {
  optional(); //~ TS2555
  g(); //~ TS2555
}
