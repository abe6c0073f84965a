// Nothing is made of what cannot run.
export function stop(x: i32): i32 {
  if (x) { unreachable(); }
  return x + 1;
}
