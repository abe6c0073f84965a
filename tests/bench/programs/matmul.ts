// @perf n=160 ret=f64 c=matmul.c tags=memory,float
// Product of two n by n matrices of f64 in raw memory.

const LIMIT = 192;
const a = memory.data(LIMIT * LIMIT * 8);
const b = memory.data(LIMIT * LIMIT * 8);
const c = memory.data(LIMIT * LIMIT * 8);

function at(matrix: usize, n: i32, row: i32, column: i32): usize {
  return matrix + ((row * n + column) << 3);
}

export function run(n: i32): f64 {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      store<f64>(at(a, n, i, j), <f64>(i - j) * 0.5);
      store<f64>(at(b, n, i, j), <f64>(i + j) * 0.25);
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0.0;
      for (let k = 0; k < n; k++) sum += load<f64>(at(a, n, i, k)) * load<f64>(at(b, n, k, j));
      store<f64>(at(c, n, i, j), sum);
    }
  }
  let trace = 0.0;
  for (let i = 0; i < n; i++) trace += load<f64>(at(c, n, i, i)) + load<f64>(at(c, n, i, n - 1 - i));
  return trace;
}
