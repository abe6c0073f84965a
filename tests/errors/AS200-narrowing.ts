// What may lose range or precision needs a cast.
export function integers(a: i32, b: i64, c: u16): i8 {
  let x: i16 = a; //~ AS200
  let y: i32 = b; //~ AS200
  let z: bool = c; //~ AS200
  return c; //~ AS200
}
export function floats(a: i32, b: i64, c: f32, d: f64): f32 {
  let x: f32 = a; //~ AS200
  let y: f64 = b; //~ AS200
  let z: i32 = c; //~ AS200
  let w: u64 = d; //~ AS200
  return d; //~ AS200
}
