// @args: -O3
export function clamp(x: i32, low: i32, high: i32): i32 {
  return x < low ? low : x > high ? high : x;
}
