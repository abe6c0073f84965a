// Calls between the module and its host: imported functions, an imported constant, an exported callback.
// @output host.log(1)
// @output host.log(4)
// @output host.log(9)
// @call squares(3) = 14

/** The host's function `host.log`. */
@external("host", "log")
declare function log(value: i32): void;

/** Squares 1 … n, tells the host each one, and gives their sum. */
export function squares(n: i32): i32 {
  let sum = 0;
  for (let i = 1; i <= n; i++) {
    const square = i * i;
    log(square);
    sum += square;
  }
  return sum;
}
