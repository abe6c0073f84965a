// A comment without end.
let a = 1;
/* never closed //~ TS1005
let b = 2;
