// Static data is written as a literal.
export function test(x: i32): usize {
  return memory.data<i32>(x); //~ AS227
}
