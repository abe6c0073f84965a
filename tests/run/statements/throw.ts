// 'throw' ends the program with the message and the place.
// @call check(1) = 1
// @call check(0) aborts "x must not be zero"
// @call plain() aborts ""
// @call value() aborts ""
export function check(x: i32): i32 {
  if (x == 0) throw new Error("x must not be zero");
  return x;
}
export function plain(): void {
  throw new RangeError();
}
export function value(): i32 {
  throw 5;
}
