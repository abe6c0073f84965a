// An inlined constant must be one.
function compute(): i32 { return 5; }
@inline const value = compute(); //~ AS206 AS212
@inline const fine = 5;
export function test(): i32 { return value + fine; }
