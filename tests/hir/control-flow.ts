export function count(n: i32): i32 {
  let i = 0;
  do { if (i == 3) continue; else if (i > 9) break; i += 2; } while (i < n);
  for (let k = 0; k < n; k++) i ^= k;
  while (true) { if (i) return i; i--; }
}
