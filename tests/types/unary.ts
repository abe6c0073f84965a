// Unary operators and updates keep the operand's type.
function unary(b: bool, u: u8, x: u32, f: f32, d: f64): void {
  -b;
//^ bool
  -u;
//^ u8
  +x;
//^ u32
  -f;
//^ f32
  ~u;
//^ u8
  ~b;
//^ i32
  !d;
//^ bool
  u++;
//^ u8
  --d;
//^ f64
}
unary(true, 1, 1, 1, 1);
