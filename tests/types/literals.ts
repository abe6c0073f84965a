// Without a context an integer literal is the first of i32, u32 and i64 that holds it.
function literals(m: u64, f: f32): void {
  1;
//^ i32
  2147483648;
//^ u32
  4294967296;
//^ i64
  18446744073709551615;
//^ i64
  -2147483648;
//^ i32
  -2147483649;
//^ i64
  -0;
//^ i32
  1.0;
//^ f64
  1e3;
//^ f64
  true;
//^ bool
  m + 1;
//^ u64
  f * 2;
//^ f32
  1 + m;
//^ u64
  f * 1.5;
//^ f32
}
literals(1, 1);
