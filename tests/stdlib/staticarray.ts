// Arrays of fixed length: every member.
// @call outside(1) = 2
// @call outside(2) aborts "Index out of range"
// @call outside(-1) aborts "Index out of range"
// @call set(2) aborts "Index out of range"
// @call at(-3) aborts "Index out of range"
// @call make(-1) aborts "Invalid length"
// @call holes() aborts "Element type must be nullable if array is holey"
class Item {
  constructor(public key: i32) {}
}

const constant: StaticArray<i32> = [1, 2, 3, 4];

function text(array: StaticArray<i32>): string { return array.join(); }
function isEven(value: i32, index: i32, array: StaticArray<i32>): bool { return (value & 1) == 0; }

export function testElements(): void {
  const a = new StaticArray<i32>(3);
  assert(a.length == 3 && text(a) == "0,0,0");
  a[0] = 5;
  unchecked(a[1] = 6);
  a[2] += 7;
  assert(text(a) == "5,6,7" && unchecked(a[1]) == 6 && a.at(-1) == 7 && a.at(0) == 5);
  assert(constant.length == 4 && constant[3] == 4);
  const local: StaticArray<i32> = [1, 2];
  local[0] = 9;
  assert(text(local) == "9,2");
  const again: StaticArray<i32> = [1, 2];
  assert(again[0] == 1);
  const bytes = new StaticArray<u8>(3);
  bytes[1] = 255;
  assert(bytes.length == 3 && bytes[1] == 255 && bytes[2] == 0);
  const texts: StaticArray<string> = ["a", "b"];
  texts[0] = "c";
  assert(texts.join("") == "cb");
}

export function testSearch(): void {
  const a: StaticArray<i32> = [1, 2, 3, 2, 1];
  assert(a.indexOf(2) == 1 && a.indexOf(2, 2) == 3 && a.indexOf(2, -2) == 3 && a.indexOf(9) == -1);
  assert(a.lastIndexOf(2) == 3 && a.lastIndexOf(2, 2) == 1 && a.lastIndexOf(2, -3) == 1);
  assert(a.includes(3) && !a.includes(3, 3));
  const floats: StaticArray<f64> = [1, NaN];
  assert(floats.includes(NaN) && floats.indexOf(NaN) == -1);
}

export function testCopies(): void {
  const a: StaticArray<i32> = [1, 2, 3, 4, 5];
  assert(a.slice(1, -1).join() == "2,3,4" && a.slice().length == 5);
  assert(text(a.slice<StaticArray<i32>>(3)) == "4,5");
  assert(a.concat([6, 7]).join() == "1,2,3,4,5,6,7");
  const other: StaticArray<i32> = [8];
  assert(text(a.concat<StaticArray<i32>>(other)) == "1,2,3,4,5,8");
  assert(text(StaticArray.concat<i32>(a, other)) == "1,2,3,4,5,8");
  assert(text(StaticArray.slice<i32>(a, 1, 2)) == "2");
  assert(text(StaticArray.fromArray<i32>([7, 8])) == "7,8");
  const b = a.slice<StaticArray<i32>>();
  assert(text(b.fill(0, 1, 3)) == "1,0,0,4,5" && text(a) == "1,2,3,4,5");
  assert(text(b.fill(7, -1)) == "1,0,0,4,7");
  assert(text(a.slice<StaticArray<i32>>().copyWithin(0, 3)) == "4,5,3,4,5");
  assert(text(b.reverse()) == "7,4,0,0,1");
}

export function testCallbacks(): void {
  const a: StaticArray<i32> = [1, 2, 3, 4];
  assert(a.some(isEven) && !a.every(isEven));
  assert(a.findIndex(isEven) == 1 && a.findLastIndex(isEven) == 3);
  assert(a.filter(isEven).join() == "2,4");
  assert(a.map<i32>((value, index) => value * 10 + index).join() == "10,21,32,43");
  assert(a.reduce((sum, value) => sum + value, 0) == 10);
  assert(a.reduceRight((sum, value) => sum * 10 + value, 0) == 4321);
  sum = 0;
  a.forEach((value, index, array) => { sum += value * index + array.length; });
  assert(sum == 20 + 16);
}
let sum = 0;

export function testSortAndJoin(): void {
  const a: StaticArray<i32> = [3, 1, 2];
  assert(text(a.sort()) == "1,2,3" && text(a.sort((x, y) => y - x)) == "3,2,1");
  const texts: StaticArray<string> = ["b", "a", "c"];
  assert(texts.sort().join("") == "abc" && texts.toString() == "a,b,c");
  const floats: StaticArray<f32> = [1.5, -2];
  assert(floats.join("|") == "1.5|-2.0");
}

export function outside(index: i32): i32 {
  const a: StaticArray<i32> = [1, 2];
  return a[index];
}

export function at(index: i32): i32 {
  const a: StaticArray<i32> = [1, 2];
  return a.at(index);
}

export function set(index: i32): void {
  const a: StaticArray<i32> = [1, 2];
  a[index] = 1;
}

export function make(length: i32): i32 {
  return new StaticArray<i64>(length).length;
}

export function holes(): void {
  const items = new StaticArray<Item>(2);
  items[0];
}
