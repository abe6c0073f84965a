// @perf n=300000 ret=i32 c=collatz.c tags=integer
// Longest Collatz chain below n: 64-bit integer arithmetic and branches.

function chain(start: u64): u32 {
  let x = start;
  let steps: u32 = 1;
  while (x != 1) {
    x = x & 1 ? 3 * x + 1 : x >> 1;
    steps++;
  }
  return steps;
}

export function run(n: i32): i32 {
  let best: u32 = 0, at = 0;
  for (let i = 1; i < n; i++) {
    const steps = chain(<u64>i);
    if (steps > best) {
      best = steps;
      at = i;
    }
  }
  return at * 1000 + <i32>best;
}
