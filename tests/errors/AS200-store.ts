// A float does not become an integer by being stored.
export function test(p: usize, x: f64): void {
  store<i32>(p, x); //~ AS200
  store<f32>(p, x); //~ AS200
}
