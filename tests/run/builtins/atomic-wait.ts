// Waiting on shared memory: a value that differs does not wait, a time that is over ends it.
// @args: --enable threads --sharedMemory --initialMemory 1 --maximumMemory 1
const p = memory.data(16);

function wait32(at: usize, expected: i32): i32 { return atomic.wait<i32>(at, expected, 1000); }
function wait64(at: usize, expected: i64): i32 { return atomic.wait<i64>(at, expected, 1000); }

store<i32>(p, 5);
assert(wait32(p, 4) == AtomicWaitResult.NOT_EQUAL);
assert(wait32(p, 5) == AtomicWaitResult.TIMED_OUT);
assert(wait64(p, 4) == AtomicWaitResult.NOT_EQUAL);
assert(atomic.wait<i32>(p, 4) == AtomicWaitResult.NOT_EQUAL);
assert(memory.atomic.wait32(p, 4) == AtomicWaitResult.NOT_EQUAL);
assert(memory.atomic.wait64(p, 5, 1000) == AtomicWaitResult.TIMED_OUT);
assert(AtomicWaitResult.OK == 0);
