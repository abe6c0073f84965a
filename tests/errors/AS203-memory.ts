// Memory operations on types without a place in memory, and atomic ones on what is no integer.
// @args: --enable threads --enable reference-types
export function test(p: usize): void {
  load<void>(p); //~ AS203
  load<externref>(p); //~ AS203
  store<void>(p, 1); //~ AS203
  sizeof<void>(); //~ AS203
  alignof<externref>(); //~ AS203
  offsetof<void>(); //~ AS203
  idof<i32>(); //~ AS203
  atomic.load<f32>(p); //~ AS203
  atomic.add<bool>(p, true); //~ AS203
  atomic.wait<u8>(p, 1); //~ AS203
  memory.data<string>(["a"]); //~ AS203
}
