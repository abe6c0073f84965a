// The left type wins on equal sizes, the wider one otherwise; `bool` loses to all others.
function matrix(
  b: bool, i: i8, u: u8, s: i16, w: i32, x: u32, l: i64, m: u64, p: usize, f: f32, d: f64,
): void {
  b + b;
//^ bool
  b + i;
//^ i8
  w + b;
//^ i32
  i + u;
//^ i8
  u + i;
//^ u8
  s + u;
//^ i16
  w + x;
//^ i32
  x + w;
//^ u32
  w + l;
//^ i64
  m - l;
//^ u64
  p * p;
//^ usize
  s + f;
//^ f32
  f + d;
//^ f64
  w / d;
//^ f64
  p + d;
//^ f64
  i & w;
//^ i32
  u | i;
//^ u8
  s << u;
//^ i16
  m >>> 3;
//^ u64
  i < w;
//^ bool
  f == d;
//^ bool
}
matrix(true, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
