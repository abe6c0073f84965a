// The members of a const enum are constants.
function compute(): i32 { return 1; }
const enum E { A = 1, B = compute(), C } //~ TS2474
