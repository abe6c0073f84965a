// Alignments are powers of two.
export function test(p: usize): void {
  load<i32>(p, 0, 3); //~ AS223
  store<i64>(p, 1, 0, 6); //~ AS223
  memory.data(8, 12); //~ AS223
}
