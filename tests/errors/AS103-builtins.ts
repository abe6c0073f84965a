// Builtins of features that are not enabled.
export function test(p: usize): void {
  i32x4.splat(1); //~ AS103
  v128.load(p); //~ AS103
  i8x16(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); //~ AS103
  atomic.load<i32>(p); //~ AS103
  i32.atomic.rmw.add(p, 1); //~ AS103
  memory.atomic.wait32(p, 1); //~ AS103
  atomic.fence(); //~ AS103
}
