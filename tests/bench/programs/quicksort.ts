// @perf n=250000 ret=i32 c=quicksort.c tags=memory,recursion
// Quicksort of i32 in raw memory, recursion on the smaller part.

const CAPACITY = 1 << 18;
const items = memory.data(CAPACITY * 4, 4);

function get(i: i32): i32 {
  return load<i32>(items + (i << 2));
}

function set(i: i32, value: i32): void {
  store<i32>(items + (i << 2), value);
}

function sort(low: i32, high: i32): void {
  while (low < high) {
    const pivot = get((low + high) >> 1);
    let i = low, j = high;
    while (i <= j) {
      while (get(i) < pivot) i++;
      while (get(j) > pivot) j--;
      if (i <= j) {
        const swap = get(i);
        set(i, get(j));
        set(j, swap);
        i++;
        j--;
      }
    }
    if (j - low < high - i) {
      sort(low, j);
      low = i;
    } else {
      sort(i, high);
      high = j;
    }
  }
}

export function run(n: i32): i32 {
  let seed: u32 = 42;
  for (let i = 0; i < n; i++) {
    seed = seed * 1664525 + 1013904223;
    set(i, <i32>(seed >> 4));
  }
  sort(0, n - 1);
  let sum = 0;
  for (let i = 0; i < n; i++) sum = sum * 31 + get(i);
  return sum;
}
