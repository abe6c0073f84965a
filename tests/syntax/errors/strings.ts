// Strings that end too early, and wrong escapes.
let a = "never closed //~ TS1002
let b = 'nor this //~ TS1002
let c = "\x4"; //~ TS1126
let d = "\xg0"; //~ TS1125
let e = "\u12"; //~ TS1126
let f = "\u{110000}"; //~ TS1198
let g = "\u{41"; //~ TS1199
let h = "\u{}"; //~ TS1125
let i = "ok"; let j = 'also ok';
