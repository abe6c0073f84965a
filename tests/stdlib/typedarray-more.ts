// What typed arrays and views can do that AssemblyScript's cannot.
// @oracle: skip members that AssemblyScript lacks
export function testMakers(): void {
  assert(Int16Array.of(1, 2, 3).join() == "1,2,3");
  assert(Uint8Array.from<f64[]>([1.5, 2]).join() == "1,2");
  assert(Float32Array.from<Int16Array>(Int16Array.of(1, 2)).join() == "1.0,2.0");
}

export function testCopies(): void {
  const a = Int32Array.of(3, 1, 2);
  assert(a.toSorted().join() == "1,2,3" && a.toSorted((x, y) => y - x).join() == "3,2,1");
  assert(a.toReversed().join() == "2,1,3" && a.with(-1, 9).join() == "3,1,9" && a.join() == "3,1,2");
  assert(Uint8ClampedArray.of(1, 2).with(0, 999).join() == "255,2");
}

export function testFill(): void {
  assert(new Uint8ClampedArray(2).fill(-7).fill(500, 1).join() == "0,255");
}

export function testRestOfBuffer(): void {
  const view = new DataView(new ArrayBuffer(8), 2);
  assert(view.byteOffset == 2 && view.byteLength == 6);
}

export function testSortOfAllTypes(): void {
  assert(Int8Array.of(5, -128, 127, 0).sort().join() == "-128,0,5,127");
  assert(Uint8Array.of(5, 255, 127, 0).sort().join() == "0,5,127,255");
  assert(Int16Array.of(5, -32768, 127, 0).sort().join() == "-32768,0,5,127");
  assert(Uint64Array.of(u64.MAX_VALUE, 0, 5).sort()[2] == u64.MAX_VALUE);
  assert(Int64Array.of(i64.MAX_VALUE, 0, i64.MIN_VALUE).sort()[0] == i64.MIN_VALUE);
  const floats = new Float32Array(300);
  for (let i = 0; i < 300; i++) floats[i] = <f32>((i * 7919) % 301 - 150) / 3;
  floats.sort();
  for (let i = 1; i < 300; i++) assert(floats[i - 1] <= floats[i]);
}
