// Unsafe builtins in code of the user.
// @args: --noUnsafe
export function test(p: usize): i32 {
  store<i32>(p, 1); //~ AS101
  memory.fill(p, 0, 8); //~ AS101
  unchecked(p); //~ AS101
  i32.store(p, 1); //~ AS101
  return load<i32>(p); //~ AS101
}
