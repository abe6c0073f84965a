// Constant operands out of range.
// @args: --enable simd
export function test(p: usize, v: v128): void { //~ AS112
  load<i32>(p, 0, 0); //~ AS222
  load<i32>(p, 0, 8); //~ AS222
  store<i16>(p, 1, 0, 4); //~ AS222
  memory.data(0); //~ AS222
  i8x16.extract_lane_s(v, 16); //~ AS222
  i64x2.replace_lane(v, 2, 1); //~ AS222
  v128.shuffle<i32>(v, v, 0, 1, 2, 8); //~ AS222
  v128.load32_lane(p, v, 4); //~ AS222
}
