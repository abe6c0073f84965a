// Regular expressions: no end, wrong flags.
let a = /never closed
//~^ TS1161
let b = /a/gg; //~ AS209
let c = /a/x; //~ AS209
let d = /[/; //~ TS1161
let e = /ok/dgimsuvy;
