// Where an expression is missing.
let a = ; //~ TS1109
let b = 1 + ; //~ TS1109
let c = * 2; //~ TS1109
f(1, );
f(, 1); //~ TS1109
f(1 + ); //~ TS1109
let d = (1 + ); //~ TS1109
let e = (); //~ TS1109
let g = a ?? ; //~ TS1109
let h = a ? : b; //~ TS1109
let i = !; //~ TS1109
let j = [1, 2 + ]; //~ TS1109
let k = { a: }; //~ TS1109
while () {} //~ TS1109
if () {} //~ TS1109
return 1 + ; //~ TS1109
let l = new; //~ TS1109
throw ; //~ TS1109
