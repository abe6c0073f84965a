// @call calculate(3, 4) = 17
// @call calculate(-2, 5) = -5
export function calculate(a: i32, b: i32): i32 {
  let c = a * b;
  c += 5;
  return c;
}
