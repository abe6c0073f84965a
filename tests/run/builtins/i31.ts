// Small integers as references.
// @oracle: skip Node runs an older encoding of 'i31'
// @args: --enable gc
function make(value: i32): i31ref { return i31.new(value); }
function get(reference: i31ref): i32 { return i31.get(reference); }
function getUnsigned(reference: i31ref): u32 { return i31.get(reference); }

assert(get(make(5)) == 5);
assert(get(make(-5)) == -5);
assert(getUnsigned(make(-1)) == 0x7FFFFFFF);
assert(i31.get(i31.new(7)) == 7);
