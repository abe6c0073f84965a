export function work(a: i32, b: f64): i64 {
  let sum: i64 = 0;
  for (let i = 0; i < a; i++) {
    sum += <i64>i * <i64>b;
    store<u8>(i, load<i8>(i));
  }
  memory.copy(0, 64, 32);
  return sum + <i64>(<i8>a) + min<i64>(sum, 4);
}
export let state: i32 = 3;
