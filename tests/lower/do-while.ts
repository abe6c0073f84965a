export function digits(n: u32): i32 {
  let count = 0;
  do { count++; n /= 10; } while (n);
  return count;
}
