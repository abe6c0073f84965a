// Declarations, `return` and `throw` need an end; two expression statements may share a line.
let a = 1 let b = 2; //~ TS1012
const c = 1 d = 2; //~ TS1012
function f(): i32 { return 1 2 } //~ TS1012
function g(): void { throw a b } //~ TS1012
type T = i32 U = 1; //~ TS1012
import "x" "y"; //~ TS1012
a a;
export default a b //~ TS1012
class A { a: i32 b: i32 } //~ TS1012
interface I { a: i32 b: i32 } //~ TS1012
