// What nothing calls does not stop the compiler, and is no part of the module: warnings tell of mistakes in it.
// @call used() = 1
export function used(): i32 { return 1; }
function unused(): i32 { return thereIsNoSuchName; }
