// A parenthesis is closed at the latest where a statement begins.
f(1, 2 //~ TS1005
let a = 1;
g([1, 2); //~ TS1005
h((1, 2); //~ TS1005
if (a { b(); } //~ TS1005
while (a //~ TS1005
  break;
foo({ a: 1 ); //~ TS1005
