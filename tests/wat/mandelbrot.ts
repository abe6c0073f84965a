// @args: -O3
export function escape(cr: f64, ci: f64, limit: i32): i32 {
  let zr = 0.0, zi = 0.0, zr2 = 0.0, zi2 = 0.0, i = 0;
  while (i < limit && zr2 + zi2 <= 4.0) {
    zi = 2.0 * zr * zi + ci;
    zr = zr2 - zi2 + cr;
    zr2 = zr * zr;
    zi2 = zi * zi;
    i++;
  }
  return i;
}
