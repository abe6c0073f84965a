// '--use Math=JSMath' calls the host's functions, though the program does not mention 'JSMath'.
// @args: --use Math=JSMath
// @call f(1) = 0
// @output env.Math.sin(1)
// @oracle: skip the host has no such function
export function f(x: f64): f64 {
  return Math.sin(x);
}
