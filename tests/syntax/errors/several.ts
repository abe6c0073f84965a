// Many mistakes in one file, each reported once.
let a = 1 +; //~ TS1109
function f(a: i32, b i32): void {} //~ TS1005
class A {
  b: = 1; //~ TS1110
  c(): void { let d = ; } //~ TS1109
  e() { return 1 * ; } //~ TS1109
}
let g = [1, 2; //~ TS1005
import { h i } from "x"; //~ TS1005
let j: ; //~ TS1110
enum K { L = , M } //~ TS1109
for (let i = 0; i < 10, i++) {} //~ TS1005
let l = 5;
