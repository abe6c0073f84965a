// Operands that must be constants.
// @args: --enable simd
export function test(p: usize, x: i32, lane: u8, v: v128): void { //~ AS112
  load<i32>(p, x); //~ AS220
  load<i32>(p, 0, x); //~ AS220
  memory.data(x); //~ AS220
  memory.data<i32>([1, x]); //~ AS220
  i32x4.extract_lane(v, lane); //~ AS220
  i32x4.shuffle(v, v, 0, 1, 2, lane); //~ AS220
}
