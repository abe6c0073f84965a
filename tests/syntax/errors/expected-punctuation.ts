// Where punctuation is missing.
f(1 2); //~ TS1005
let a = [1 2]; //~ TS1005
let b = { a: 1 b: 2 }; //~ TS1005
function g(a b) {} //~ TS1005
function h a() {} //~ TS1005
if x { } //~ TS1005
for (let i = 0 i < 1; i++) {} //~ TS1005
let c = a ? b; //~ TS1005
switch x {} //~ TS1005
do {} until (x); //~ TS1005
enum D { A B } //~ TS1005
let i = (1; //~ TS1005
let j = [1; //~ TS1005
let k = f(1; //~ TS1005
