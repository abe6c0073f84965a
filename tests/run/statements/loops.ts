// Loops of every kind, with jumps to every place.
function countdown(n: i32): i32 {
  let steps = 0;
  while (n > 0) {
    n--;
    if (n == 3) continue;
    if (n == 1) break;
    steps++;
  }
  return steps;
}
assert(countdown(10) == 7);
assert(countdown(0) == 0);

function atLeastOnce(n: i32): i32 {
  let runs = 0;
  do {
    runs++;
    if (runs == 5) continue;
    if (runs == 8) break;
  } while (runs < n);
  return runs;
}
assert(atLeastOnce(0) == 1);
assert(atLeastOnce(6) == 6);
assert(atLeastOnce(100) == 8);

function sum(n: i32): i32 {
  let total = 0;
  for (let i = 0; i < n; i++) {
    if (i % 3 == 0) continue;
    total += i;
  }
  return total;
}
assert(sum(10) == 27);

function endless(): i32 {
  let i = 0;
  for (;;) {
    if (i++ == 41) return i;
  }
}
assert(endless() == 42);

function whileTrue(): i32 {
  let i = 0;
  while (true) {
    i += 2;
    if (i > 9) break;
  }
  return i;
}
assert(whileTrue() == 10);

function nested(): i32 {
  let found = 0;
  outer: for (let i = 0; i < 10; ++i) {
    for (let j = 0; j < 10; ++j) {
      if (j == i) continue outer;
      if (i * j == 42) {
        found = i * 100 + j;
        break outer;
      }
    }
  }
  return found;
}
assert(nested() == 706);

function neverRuns(): i32 {
  while (false) return 1;
  for (; false; ) return 2;
  do {
    if (true) break;
  } while (true);
  return 3;
}
assert(neverRuns() == 3);

function twoCounters(): i32 {
  let result = 0;
  for (let i = 0, j = 10; i < j; i++, j--) result = result * 10 + j - i;
  return result;
}
assert(twoCounters() == 108642);

// A body that always leaves.
function once(x: i32): i32 {
  do {
    if (x > 1) break;
    return 1;
  } while (x < 100);
  return 2;
}
assert(once(0) == 1);
assert(once(5) == 2);
