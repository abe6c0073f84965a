// The dot product of two vectors of f32, four lanes at a time.
// @args: --enable simd
// @call demo(1000) = 374500

const LIMIT = 4096;
const a = memory.data(LIMIT * 4, 16);
const b = memory.data(LIMIT * 4, 16);

/** The sum of x[i] * y[i]; both pointers to `n` f32 values. Lanes are summed pairwise at the end. */
export function dot(x: usize, y: usize, n: i32): f32 {
  let sums = f32x4.splat(0);
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    sums = f32x4.add(sums, f32x4.mul(v128.load(x + (i << 2)), v128.load(y + (i << 2))));
  }
  let sum = (f32x4.extract_lane(sums, 0) + f32x4.extract_lane(sums, 1))
    + (f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3));
  for (; i < n; i++) sum += load<f32>(x + (i << 2)) * load<f32>(y + (i << 2));
  return sum;
}

/** The dot product of 0, 1, 2, … and 1, 1/2, 1, 1/2, …, `n` values each. */
export function demo(n: i32): f32 {
  for (let i = 0; i < n; i++) {
    store<f32>(a + (i << 2), <f32>i);
    store<f32>(b + (i << 2), i & 1 ? 0.5 : 1.0);
  }
  return dot(a, b, n);
}
