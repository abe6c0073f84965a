// A name is declared once in its scope; some kinds of declarations are merged.
let a = 1;
function a(): void {} //~ TS2300
enum E { X, Y, X } //~ TS2300
class E {} //~ TS2300
type T = i32;
type T = f32; //~ TS2300
function merged(): void {}
namespace merged { export let x = 1; export let x = 2; } //~ TS2300
type merged = i32;
export function locals(p: i32, p: i32): void { //~ TS2300
  let b = 1;
  let b = 2; //~ TS2300
  const c = 1;
  function c(): void {} //~ TS2300
  { let b = 3; }
  var d = 1;
  { let d = 2; }
  { var b = 5; } //~ TS2300
  let p = 1; //~ TS2300
}
