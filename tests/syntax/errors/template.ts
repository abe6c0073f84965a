// A template without end reaches to the end of the file.
let a = `\u{zz}`; //~ TS1125
let b = tag`\u{zz}`;
let c = `never closed //~ TS1160
let d = 1;
