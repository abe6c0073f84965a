// Heap sort with a comparator passed as a function value; generic over the element type.
// @call sortInts(1000) = 1
// @call sortFloats(777) = 1
// @call sortBytes(512) = 1

const area = memory.data(8192, 8);

function at<T>(i: i32): T {
  return load<T>(area + <usize>i * sizeof<T>());
}

function put<T>(i: i32, value: T): void {
  store<T>(area + <usize>i * sizeof<T>(), value);
}

function sink<T>(from: i32, end: i32, less: (a: T, b: T) => bool): void {
  const value = at<T>(from);
  let hole = from;
  while (true) {
    let child = 2 * hole + 1;
    if (child >= end) break;
    if (child + 1 < end && less(at<T>(child), at<T>(child + 1))) child++;
    if (!less(value, at<T>(child))) break;
    put<T>(hole, at<T>(child));
    hole = child;
  }
  put<T>(hole, value);
}

function heapSort<T>(n: i32, less: (a: T, b: T) => bool): void {
  for (let i = (n >> 1) - 1; i >= 0; i--) sink<T>(i, n, less);
  for (let end = n - 1; end > 0; end--) {
    const top = at<T>(0);
    put<T>(0, at<T>(end));
    put<T>(end, top);
    sink<T>(0, end, less);
  }
}

let seed: u32 = 1;

function random(): u32 {
  seed ^= seed << 13;
  seed ^= seed >> 17;
  seed ^= seed << 5;
  return seed;
}

function isSorted<T>(n: i32, less: (a: T, b: T) => bool): bool {
  for (let i = 1; i < n; i++) {
    if (less(at<T>(i), at<T>(i - 1))) return false;
  }
  return true;
}

function lessInt(a: i32, b: i32): bool {
  return a < b;
}

export function sortInts(n: i32): bool {
  for (let i = 0; i < n; i++) put<i32>(i, <i32>random());
  heapSort<i32>(n, lessInt);
  return isSorted<i32>(n, lessInt);
}

export function sortFloats(n: i32): bool {
  for (let i = 0; i < n; i++) put<f64>(i, <f64>random() / 65536.0 - 1000.0);
  const descending = (a: f64, b: f64): bool => a > b;
  heapSort<f64>(n, descending);
  return isSorted<f64>(n, descending) && at<f64>(0) >= at<f64>(n - 1);
}

export function sortBytes(n: i32): bool {
  for (let i = 0; i < n; i++) put<i8>(i, <i8>random());
  heapSort<i8>(n, (a: i8, b: i8): bool => a < b);
  return isSorted<i8>(n, (a: i8, b: i8): bool => a < b) && at<i8>(0) < 0 && at<i8>(n - 1) > 0;
}
