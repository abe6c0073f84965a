// Only variables are assigned.
enum Color { Red }
function called(): i32 { return 1; }
export function assign(a: i32): void {
  1 = 2; //~ TS2541
  called() = 2; //~ TS2541
  a + 1 = 2; //~ TS2541
  (a) = 2;
  Color[a] = "Blue"; //~ AS234
}
