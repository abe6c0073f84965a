// Constants keep their value, functions and enum members too.
const global = 1;
function called(): void {}
enum Color { Red }
namespace Space { export const inside = 1; export let variable = 2; }
export function assign(): void {
  const local = 1;
  const computed = Space.variable;
  local = 2; //~ TS2540
  computed += 1; //~ TS2540
  global++; //~ TS2540
  called = called; //~ TS2540
  Color.Red = 1; //~ TS2540
  Space.inside = 1; //~ TS2540
  Space.variable = 1;
}
