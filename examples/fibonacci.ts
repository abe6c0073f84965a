// The same numbers in three ways: by recursion, by iteration in 64 bits, and by doubling.
// @call recursive(20) = 6765
// @call iterative(90) = 2880067194370816120
// @call doubling(90) = 2880067194370816120

/** Exponentially many calls: a test of call overhead. */
export function recursive(n: i32): i32 {
  return n < 2 ? n : recursive(n - 1) + recursive(n - 2);
}

/** Exact up to n = 93, the last Fibonacci number that fits 64 bits. */
export function iterative(n: i32): u64 {
  let a: u64 = 0, b: u64 = 1;
  for (let i = 0; i < n; i++) {
    const next = a + b;
    a = b;
    b = next;
  }
  return a;
}

/** F(2k) = F(k) (2 F(k+1) - F(k)) and F(2k+1) = F(k)^2 + F(k+1)^2, from the highest bit of n down. */
export function doubling(n: u32): u64 {
  let a: u64 = 0, b: u64 = 1;
  for (let bit = 31 - <i32>clz(n); bit >= 0; bit--) {
    const even = a * (2 * b - a);
    const odd = a * a + b * b;
    if ((n >> bit) & 1) {
      a = odd;
      b = even + odd;
    } else {
      a = even;
      b = odd;
    }
  }
  return a;
}
