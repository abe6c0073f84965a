// A parenthesis is closed at the latest where a statement begins.
f(1, 2
let a = 1; //~ TS1005
g([1, 2); //~ TS1005
h((1, 2); //~ TS1005
if (a { b(); } //~ TS1005
while (a
  const c = 1; //~ TS1005
foo({ a: 1 ); //~ TS1005
