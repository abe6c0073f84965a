// Typed arrays: every member, and what each element type makes of a value.
// @call outside(1) = 2
// @call outside(2) aborts "Index out of range"
// @call outside(-1) aborts "Index out of range"
// @call set(2) aborts "Index out of range"
// @call make(-1) aborts "Invalid length"
// @call make(134217728) aborts "Invalid length"
// @call wrap(0, 2) = 2
// @call wrap(8, -1) = 1
// @call wrap(16, -1) = 0
// @call wrap(4, 1) aborts "Index out of range"
// @call wrap(24, 0) aborts "Index out of range"
// @call wrap(8, 2) aborts "Invalid length"
// @call wrap(0, -2) aborts "Invalid length"
// @call copy(3) aborts "Index out of range"
// @call copy(-1) aborts "Index out of range"
function isEven(value: i32, index: i32, self: Int32Array): bool { return (value & 1) == 0; }

function numbers(): Int32Array {
  const a = new Int32Array(5);
  for (let i = 0; i < 5; i++) a[i] = i + 1;
  return a;
}

export function outside(index: i32): i32 {
  const a = new Int32Array(2);
  a[1] = 2;
  return a[index];
}

export function set(index: i32): void {
  new Float32Array(2)[index] = 1;
}

export function make(length: i32): i32 {
  return new Float64Array(length).length;
}

export function wrap(offset: i32, length: i32): i32 {
  return Float64Array.wrap(new ArrayBuffer(16), offset, length).length;
}

export function copy(offset: i32): void {
  new Int16Array(4).set([1, 2], offset);
}

export function testElements(): void {
  assert(Int8Array.BYTES_PER_ELEMENT == 1 && Uint8ClampedArray.BYTES_PER_ELEMENT == 1);
  assert(Int16Array.BYTES_PER_ELEMENT == 2 && Float32Array.BYTES_PER_ELEMENT == 4);
  assert(Float64Array.BYTES_PER_ELEMENT == 8 && Uint64Array.BYTES_PER_ELEMENT == 8);
  const a = new Int8Array(3);
  assert(a.length == 3 && a.byteLength == 3 && a.byteOffset == 0 && a.buffer.byteLength == 3 && a[2] == 0);
  a[0] = 200;
  a[1] = -1;
  unchecked(a[2] = 300);
  assert(a[0] == -56 && a[1] == -1 && unchecked(a[2]) == 44 && a.at(-1) == 44);
  const b = new Uint8Array(1);
  b[0] = 300;
  assert(b[0] == 44);
  const c = new Uint8ClampedArray(3);
  c[0] = 300;
  c[1] = -5;
  c[2] = 77;
  assert(c[0] == 255 && c[1] == 0 && c[2] == 77);
  const d = new Uint16Array(1);
  d[0] = 0x12345;
  assert(d[0] == 0x2345);
  const e = new Int16Array(1);
  e[0] = 0x8000;
  assert(e[0] == -32768);
  const f = new Uint32Array(1);
  f[0] = 0xFFFFFFFF;
  assert(f[0] == 0xFFFFFFFF);
  const g = new Int64Array(1);
  g[0] = i64.MIN_VALUE;
  assert(g[0] == i64.MIN_VALUE);
  const h = new Uint64Array(1);
  h[0] = u64.MAX_VALUE;
  assert(h[0] == u64.MAX_VALUE);
  const i = new Float32Array(1);
  i[0] = 0.1;
  assert(i[0] == <f32>0.1);
  const j = new Float64Array(1);
  j[0] += 0.1;
  assert(j[0] == 0.1);
}

export function testParts(): void {
  const a = numbers();
  const part = a.subarray(1, 4);
  assert(part.join() == "2,3,4" && part.byteOffset == 4 && part.byteLength == 12 && part.buffer == a.buffer);
  part[0] = 9;
  assert(a[1] == 9);
  assert(part.subarray(-1).join() == "4" && part.subarray(-1).byteOffset == 12 && a.subarray(3, 1).length == 0);
  const copy = a.slice(1, -1);
  assert(copy.join() == "9,3,4" && copy.byteOffset == 0 && copy.buffer != a.buffer);
  assert(part.slice(1).join() == "3,4" && a.slice(7).length == 0);
  const wrapped = Uint16Array.wrap(a.buffer, 4, 2);
  assert(wrapped.join() == "9,0" && wrapped.byteOffset == 4);
}

export function testChanges(): void {
  assert(numbers().fill(7, 1, 3).join() == "1,7,7,4,5" && numbers().fill(7, -1).join() == "1,2,3,4,7");
  assert(new Uint8Array(4).fill(9, 1).join() == "0,9,9,9");
  assert(numbers().copyWithin(0, 3).join() == "4,5,3,4,5" && numbers().copyWithin(1, 0, 2).join() == "1,1,2,4,5");
  assert(numbers().reverse().join() == "5,4,3,2,1");
  assert(numbers().sort((a, b) => b - a).join() == "5,4,3,2,1" && numbers().reverse().sort().join() == "1,2,3,4,5");
  const floats = new Float64Array(4);
  floats.set<f64[]>([NaN, 1, -0.0, -1]);
  assert(floats.sort().join() == "-1.0,0.0,1.0,NaN" && floats.toString() == "-1.0,0.0,1.0,NaN");
}

export function testSearch(): void {
  const a = numbers();
  assert(a.indexOf(3) == 2 && a.indexOf(3, 3) == -1 && a.indexOf(3, -3) == 2);
  assert(a.lastIndexOf(3) == 2 && a.lastIndexOf(3, 1) == -1 && a.lastIndexOf(3, -3) == 2);
  assert(a.includes(5) && !a.includes(6));
  const floats = new Float32Array(2);
  floats[1] = NaN;
  assert(floats.includes(NaN) && floats.indexOf(NaN) == -1);
}

export function testCallbacks(): void {
  const a = numbers();
  assert(a.some(isEven) && !a.every(isEven));
  assert(a.findIndex(isEven) == 1 && a.findLastIndex(isEven) == 3);
  assert(a.filter(isEven).join() == "2,4" && a.filter(isEven).byteLength == 8);
  assert(a.map((value, index, self) => value * 10 + index + self.length).join() == "15,26,37,48,59");
  assert(a.reduce((sum, value) => sum + value, 0) == 15);
  assert(a.reduceRight((sum, value) => sum * 10 + value, 0) == 54321);
  sum = 0;
  a.forEach((value, index, self) => { sum += value * index + self.length; });
  assert(sum == 40 + 25);
}
let sum = 0;

export function testSet(): void {
  const a = new Int32Array(6);
  a.set<i32[]>([1, 2, 3]);
  a.set<i32[]>([4], 3);
  assert(a.join() == "1,2,3,4,0,0");
  a.set<Int32Array>(a.subarray(0, 4), 1);
  assert(a.join() == "1,1,2,3,4,0");
  const bytes = new Uint8Array(3);
  bytes.set<f64[]>([1.9, 300, NaN]);
  assert(bytes[0] == 1 && bytes[2] == 0);
  const clamped = new Uint8ClampedArray(4);
  clamped.set<i32[]>([300, -1, 7]);
  assert(clamped.join() == "255,0,7,0");
  clamped.set<f32[]>([-0.5, 254.5, 1000, Infinity]);
  assert(clamped.join() == "0,254,255,0");
  const signed = new Int8Array(2);
  signed[0] = -3;
  signed[1] = 100;
  clamped.set<Int8Array>(signed);
  assert(clamped.join() == "0,100,255,0");
  clamped.set<u32[]>([u32.MAX_VALUE]);
  assert(clamped[0] == 255);
  const floats = new Float32Array(2);
  floats.set<Int8Array>(signed);
  assert(floats.join() == "-3.0,100.0");
  const longs = new Int64Array(2);
  longs.set<Int8Array>(signed);
  assert(longs[0] == -3 && longs[1] == 100);
  const doubles = new Float64Array(2);
  doubles.set<Float32Array>(floats);
  assert(doubles[0] == -3);
}
