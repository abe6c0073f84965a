// @args: --enable simd
// Vectors convert to nothing but `bool`, and that by a cast.
export function vectors(a: i32): void {
  let x = i32x4.splat(a);
  let y: i32 = x; //~ TS2322
  let z = <i64>x; //~ TS2322
  let w: v128 = a; //~ TS2322
  let b: bool = x; //~ AS200
  b = <bool>x;
}
