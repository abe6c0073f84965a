// A failed assertion aborts with its message.
// @aborts "three is four"
function three(): i32 { return 3; }
assert(three() == 4, "three is four");
