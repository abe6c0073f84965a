// Functions call each other whatever their order, deeply, and inlining stops where it must.
// @call ackermann(2, 3) = 9
// @call parity(10) = 1
export function ackermann(m: i32, n: i32): i32 {
  if (m == 0) return n + 1;
  if (n == 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}
export function parity(n: u32): bool { return even(n); }
function odd(n: u32): bool { return n != 0 && even(n - 1); }
function even(n: u32): bool { return n == 0 || odd(n - 1); }
assert(even(10) && odd(7));
assert(!even(9));

// @ts-ignore: decorator
@inline
function inlined(x: i32): i32 {
  if (x > 10) return x;
  let y = x * 2;
  return y;
}
assert(inlined(3) + inlined(11) == 17);

// Any type may be returned from a function without result: the value is dropped.
let dropped = 0;
function drops(): void { return count(); }
function count(): i32 { return ++dropped; }
drops();
assert(dropped == 1);
