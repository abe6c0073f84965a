// Characters that begin no token.
let a = 1 § 2; //~ TS1127
let b = #; //~ TS1127
let c = \x; //~ TS1127
let d = "§" + 1;
