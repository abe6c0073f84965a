// Modifiers of declarations.
abstract interface A {} //~ TS1242
declare export let b: i32; //~ TS1029
export export let c = 1; //~ TS1030
async class D {} //~ TS1012
public class E {} //~ TS1042
static function f(): void {} //~ TS1042
readonly let g = 1; //~ TS1042
declare namespace H { declare let i: i32; } //~ TS1038
abstract function j(): void {} //~ TS1242
export default let k = 1; //~ TS1042
declare export default l; //~ TS1120
declare import m = n.o; //~ TS1042
