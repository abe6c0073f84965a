// The number of arguments of builtins.
// @args: --enable simd
export function test(p: usize, v: v128): void { //~ AS112
  i32.clz(); //~ TS2554
  i32.clz(1, 2); //~ TS2554
  select(1, 2); //~ TS2554
  load<i32>(p, 0, 4, 5); //~ TS2554
  i8x16(1, 2); //~ TS2554
  i32x4.add(v); //~ TS2554
  v128.shuffle<i64>(v, v, 0); //~ TS2554
  memory.fill(p); //~ TS2554
  unreachable(1); //~ TS2554
  i8(); //~ TS2554
}
