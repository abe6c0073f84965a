// Hash values: equal keys have the same, different ones of usual patterns hardly.
// @oracle: skip the values are ours
import { HASH } from "util/hash";

/** How many of 1024 buckets 1024 keys at a distance of each other fill; about 647 if they were random. */
function spread<T>(distance: T): i32 {
  const used = new StaticArray<bool>(1024);
  let count = 0;
  let key: T = 0;
  for (let i = 0; i < 1024; i++) {
    const bucket = <i32>(HASH<T>(key) & 1023);
    if (!used[bucket]) count++;
    used[bucket] = true;
    key = <T>(key + distance);
  }
  return count;
}

export function testEqualKeys(): void {
  assert(HASH<f64>(0.0) == HASH<f64>(-0.0) && HASH<f32>(0.0) == HASH<f32>(-0.0));
  assert(HASH<f64>(NaN) == HASH<f64>(-NaN));
  assert(HASH<string>("text") == HASH<string>("te" + "xt") && HASH<string>("text") != HASH<string>("tezt"));
  assert(HASH<string | null>(null) == 0);
}

export function testSpread(): void {
  for (let shift = 0; shift < 22; shift++) {
    assert(spread<u32>(1 << shift) > 400);
    assert(spread<i32>(-3 << shift) > 400);
  }
  for (let shift = 0; shift < 50; shift++) {
    assert(spread<u64>(<u64>1 << shift) > 400);
    assert(spread<f64>(<f64>((<u64>1) << shift)) > 400);
  }
  for (let shift = 0; shift < 10; shift++) assert(spread<f32>(<f32>(1 << shift)) > 400);
}

export function testTexts(): void {
  const used = new StaticArray<bool>(1024);
  let count = 0;
  for (let i = 0; i < 1024; i++) {
    const bucket = <i32>(HASH<string>("key" + String.fromCharCode(48 + i % 32) + String.fromCharCode(48 + i / 32)) & 1023);
    if (!used[bucket]) count++;
    used[bucket] = true;
  }
  assert(count > 600);
}
