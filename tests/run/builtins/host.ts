// What a program asks of its host: arguments that are not given are zeros.
// @output trace: numbers 2 1.5 2.5
// @output trace: alone
// @output trace: half 1 0.5
// @aborts "enough"
function half(x: f64): f64 { return x / 2; }

trace("numbers", 2, 1.5, 2.5);
trace("alone");
trace("half", 1, half(1.0));
assert(seed() == seed());
abort("enough", "here", 1, 2);
