// Where a type is missing.
let a: ; //~ TS1110
let b: = 1; //~ TS1110
let c: i32 | ; //~ TS1110
let d: Array<>; //~ TS1099
function e(x: ): void {} //~ TS1110
type g = ; //~ TS1110
let h = x as ; //~ TS1110
let i = <>x; //~ TS1110
let j: (a: ) => void; //~ TS1110
interface K { a: ; b(): ; } //~ TS1110
class L extends {} //~ TS1109
