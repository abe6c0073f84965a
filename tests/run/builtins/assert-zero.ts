// Zero is no truth, of floats too.
// @aborts null
function zero(): f64 { return -0.0; }
assert(zero());
