// @args: --strict
// Under '--strict' they are errors.
function unused(): i32 { return missing; } //~ TS2304
