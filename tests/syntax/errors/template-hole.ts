// A hole must hold an expression and be closed.
let a = `${}`; //~ TS1109
let b = `x${1 + }y`; //~ TS1109
let c = `x${(1}y`; //~ TS1005
let d = `x${1 2}y`; //~ TS1005
let e = 1;
