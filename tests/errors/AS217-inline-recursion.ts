// A function cannot be inlined into itself.
@inline function fact(n: i32): i32 { return n < 2 ? 1 : n * fact(n - 1); } //~ AS217
export function test(): i32 { return fact(5); }
