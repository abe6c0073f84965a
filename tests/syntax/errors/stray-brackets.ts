// Closing brackets that nothing opened.
let a = 1); //~ TS1012
let b = 1]; //~ TS1012
f()); //~ TS1012
} //~ TS1128
let c = 2;
else { d(); } //~ TS1128
