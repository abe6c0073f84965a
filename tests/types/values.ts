// The types of assignments, logic, choices and casts.
type Op = () => i32;
function one(): i32 { return 1; }
function values(b: bool, u: u8, w: i32, l: i64, d: f64, op: Op | null): void {
  u = 5;
//^ u8
  l = w;
//^ i64
  w += 2;
//^ i32
  let c = b ? w : l;
//        ^ i64
  let e = b ? 1 : 0.5;
//        ^ f64
  <u16>w;
//^ u16
  d as i64;
//^ i64
  w satisfies i64;
//^ i32
  typeof w;
//^ String
  w instanceof i32;
//^ bool
  op;
//^ (() => i32) | null
  one;
//^ () => i32
}
values(true, 1, 1, 1, 1, one);
