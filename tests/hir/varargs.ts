// A computed default goes through the trampoline; a constant one is put in.
function computed(a: i32, b: i32 = a + 1): i32 { return a + b; }
function constant(a: i32, b: i32 = 7): i32 { return a + b; }
export function test(): i32 { return computed(1) + constant(2); }
