// A variable that is declared again keeps its type.
export function test(): void {
  var x = 1;
  var x = 2;
  var x: f64 = 3; //~ TS2403
}
