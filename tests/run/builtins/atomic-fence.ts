// A fence has no value and no effect that one thread sees.
// @oracle: skip makes an invalid module of a fence
// @args: --enable threads
const p = memory.data(8);
store<i32>(p, 1);
atomic.fence();
assert(load<i32>(p) == 1);
