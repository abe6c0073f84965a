// An optional parameter needs a value when it is left out, or when a host may leave it out.
function inner(a: i32, b?: i32): i32 { return a + b; } //~ AS215
export function test(): i32 { return inner(1); }
export function outer(a: i32, b?: i32): i32 { return a + b; } //~ AS215
