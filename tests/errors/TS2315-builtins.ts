// Type arguments of builtins that take none.
// @args: --enable simd
export function test(v: v128): void { //~ AS112
  i32.clz<i32>(1); //~ TS2315
  v128.and<i8>(v, v); //~ TS2315
  i32<i64>(1); //~ TS2315
  memory.size<i32>(); //~ TS2315
}
