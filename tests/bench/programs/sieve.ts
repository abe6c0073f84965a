// @perf n=4000000 ret=i32 c=sieve.c tags=memory
// Sieve of Eratosthenes over raw memory.

const CAPACITY = 1 << 22;
const flags = memory.data(CAPACITY);

export function run(n: i32): i32 {
  memory.fill(flags, 1, n);
  for (let i = 2; i * i < n; i++) {
    if (load<u8>(flags + i)) {
      for (let j = i * i; j < n; j += i) store<u8>(flags + j, 0);
    }
  }
  let count = 0;
  for (let i = 2; i < n; i++) count += load<u8>(flags + i);
  return count;
}
