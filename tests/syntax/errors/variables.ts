// Patterns need something to take apart; loops over elements give it.
let { a }; //~ TS1182
const [b]; //~ TS1182
for (const c = 1 of d) {} //~ TS1190
for (let e = 1 in f) {} //~ TS1189
for (let g, h of i) {} //~ TS1188
for (let j, k in l) {} //~ TS1091
for (const { m } of n) {}
if (a) let o = 1; //~ TS1156
while (a) const p = 1; //~ TS1156
[...q, r] = s; //~ TS2462
({ ...t, u } = v); //~ TS2462
({ w() {} } = x); //~ TS1180
let y = { z = 1 }; //~ TS1312
