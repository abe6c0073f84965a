export function find(n: i32): i32 {
  let i = 0;
  outer: while (true) {
    for (let j = 0; j < n; j++) { if (i * j > 50) break outer; if (j > i) { i++; continue outer; } }
    i += 2;
  }
  return i;
}
