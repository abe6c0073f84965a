// Builtins with optional arguments have a least number of them.
export function test(p: usize): void {
  load<i32>(); //~ TS2555
  store<i32>(p); //~ TS2555
  memory.data(); //~ TS2555
  assert(); //~ TS2555
  call_indirect<i32>(); //~ TS2555
}
