// The same bits only between types of one size.
export function test(x: i32, y: f64, small: i8): void {
  changetype<i64>(x); //~ AS202
  changetype<f32>(x); //~ AS202
  changetype<u8>(small); //~ AS202
  changetype<string>(y); //~ AS202
}
