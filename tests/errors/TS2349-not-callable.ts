// Only functions can be called.
let x = 5;
enum E { A }
namespace ns {}
export function test(): void {
  x(); //~ TS2349
  E(); //~ TS2349
  ns(); //~ TS2349
  E.A(1); //~ TS2349
  (x + 1)(); //~ TS2349
}
