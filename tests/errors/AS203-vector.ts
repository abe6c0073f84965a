// Vector operations without an instruction for the lane type.
// @args: --enable simd
export function test(p: usize, v: v128): void { //~ AS112
  v128.splat<bool>(true); //~ AS203
  v128.mul<i8>(v, v); //~ AS203
  v128.shl<f32>(v, 1); //~ AS203
  v128.gt<u64>(v, v); //~ AS203
  v128.narrow<i8>(v, v); //~ AS203
  v128.shuffle<bool>(v, v); //~ AS203
  v128.load_ext<f32>(p); //~ AS203
  v128.load_zero<i8>(p); //~ AS203
}
