// What nothing tells the type of needs it written.
export function params(a): void {} //~ TS1110
export function result(a: i32) { return a; } //~ TS1110
let variable; //~ TS1110
declare let host; //~ TS1110
const f = a => a; //~ TS1110
const g = (a: i32) => { return a; }; //~ TS1110
export function fromDefault(a = 5): i32 { let local; return a; } //~ TS1110
