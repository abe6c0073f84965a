// Mistakes in what nothing reaches are warnings.
export function used(): i32 { return 1; }
function unused(): i32 { return missing; } //~ TS2304
function calls(): void { alsoUnused(1); }
function alsoUnused(x: f32): i32 { return x; } //~ AS200
