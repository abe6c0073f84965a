// @args: -O3
export function inside(x: f64, y: f64): bool {
  return x >= 0 && x < 1 && y >= 0 && y < 1;
}
