// Arrays that grow: every member, on numbers, strings and objects.
// @call outside(2) = 3
// @call outside(3) aborts "Index out of range"
// @call outside(-1) aborts "Index out of range"
// @call at(-3) = 1
// @call at(-4) aborts "Index out of range"
// @call at(3) aborts "Index out of range"
// @call setNegative() aborts "Index out of range"
// @call make(-1) aborts "Invalid length"
// @call make(134217728) aborts "Invalid length"
// @call make(3) = 3
// @call resize(-1) aborts "Invalid length"
// @call popEmpty() aborts "Array is empty"
// @call shiftEmpty() aborts "Array is empty"
// @call holes() aborts "Element type must be nullable if array is holey"
class Item {
  constructor(public key: i32) {}
}

function isEven(value: i32, index: i32, array: i32[]): bool { return (value & 1) == 0; }
function isNegative(value: i32, index: i32, array: i32[]): bool { return value < 0; }
function same(a: i32[], b: i32[]): bool {
  if (a.length != b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] != b[i]) return false;
  return true;
}

export function testLength(): void {
  const a = new Array<i32>();
  assert(a.length == 0);
  const b = new Array<f64>(20);
  assert(b.length == 20 && b[0] == 0 && b[19] == 0);
  a.length = 3;
  assert(same(a, [0, 0, 0]));
  a[5] = 7;
  assert(same(a, [0, 0, 0, 0, 0, 7]));
  a.length = 1;
  assert(same(a, [0]));
  a.length = 100;
  assert(a[99] == 0);
  assert(Array.isArray(a));
  assert(!Array.isArray(5));
  assert(!Array.isArray<i32[] | null>(null));
}

export function testIndex(): void {
  const a = [1, 2, 3];
  a[0] += 10;
  a[1]++;
  assert(same(a, [11, 3, 3]));
  assert(a.at(0) == 11 && a.at(-1) == 3);
  assert(unchecked(a[2]) == 3);
  const texts = ["a", "b"];
  texts[2] = "c";
  assert(texts[2] == "c" && texts.length == 3);
  const small = new Array<u8>(2);
  small[0] = 200;
  assert(small[0] == 200);
  const flags = [true, false];
  assert(flags[0] && !flags[1]);
}

export function testEnds(): void {
  const a: i32[] = [];
  for (let i = 0; i < 1000; i++) assert(a.push(i) == i + 1);
  for (let i = 0; i < 1000; i++) assert(a[i] == i);
  assert(a.pop() == 999 && a.shift() == 0 && a.length == 998);
  assert(a.unshift(-1) == 999);
  assert(a[0] == -1 && a[1] == 1 && a[998] == 998);
  const items: Item[] = [];
  for (let i = 0; i < 100; i++) items.push(new Item(i));
  items.unshift(new Item(-1));
  assert(items.shift().key == -1 && items.pop().key == 99 && items.length == 99);
}

export function testSearch(): void {
  const a = [1, 2, 3, 2, 1];
  assert(a.indexOf(2) == 1 && a.indexOf(2, 2) == 3 && a.indexOf(2, -2) == 3 && a.indexOf(9) == -1);
  assert(a.indexOf(1, 10) == -1 && a.indexOf(1, -100) == 0);
  assert(a.lastIndexOf(2) == 3 && a.lastIndexOf(2, 2) == 1 && a.lastIndexOf(2, -3) == 1 && a.lastIndexOf(2, -100) == -1);
  assert(a.includes(3) && !a.includes(3, 3) && a.includes(1, -1));
  const floats: f64[] = [1, NaN];
  assert(floats.includes(NaN) && floats.indexOf(NaN) == -1);
  assert(["x", "y"].indexOf("x".concat("")) == 0 && ["x", "y"].includes("y"));
  const item = new Item(1);
  assert([new Item(1), item].indexOf(item) == 1);
}

export function testFill(): void {
  assert(same([1, 2, 3, 4].fill(9), [9, 9, 9, 9]));
  assert(same([1, 2, 3, 4].fill(9, 1), [1, 9, 9, 9]));
  assert(same([1, 2, 3, 4].fill(9, 1, 3), [1, 9, 9, 4]));
  assert(same([1, 2, 3, 4].fill(9, -1), [1, 2, 3, 9]));
  assert(same([1, 2, 3, 4].fill(9, -3, -2), [1, 9, 3, 4]));
  assert(same([1, 2, 3, 4].fill(9, 3, 1), [1, 2, 3, 4]));
  const bytes = new Array<u8>(5);
  bytes.fill(255, 1, 4);
  assert(bytes[0] == 0 && bytes[1] == 255 && bytes[3] == 255 && bytes[4] == 0);
  const texts = new Array<string>(3).fill("t");
  assert(texts[0] == "t" && texts[2] == "t");
}

export function testCopies(): void {
  const a = [1, 2, 3, 4, 5];
  assert(same(a.slice(), a) && a.slice() != a);
  assert(same(a.slice(1), [2, 3, 4, 5]) && same(a.slice(1, -1), [2, 3, 4]) && same(a.slice(-2), [4, 5]));
  assert(same(a.slice(3, 1), []) && same(a.slice(9), []));
  assert(same(a.concat([6]), [1, 2, 3, 4, 5, 6]) && same(a.concat([]), a));
  assert(same([1, 2, 3, 4, 5].copyWithin(0, 3), [4, 5, 3, 4, 5]));
  assert(same([1, 2, 3, 4, 5].copyWithin(1, 0, 3), [1, 1, 2, 3, 5]));
  assert(same([1, 2, 3, 4, 5].copyWithin(0, -2, -1), [4, 2, 3, 4, 5]));
  assert(same([1, 2, 3, 4, 5].copyWithin(-2, 0), [1, 2, 3, 1, 2]));
  const b = [1, 2, 3, 4, 5];
  assert(same(b.splice(1, 2), [2, 3]) && same(b, [1, 4, 5]));
  assert(same(b.splice(-1), [5]) && same(b, [1, 4]));
  assert(same(b.splice(5), []) && same(b.splice(0, -1), []) && same(b, [1, 4]));
  assert(same([1, 2, 3].reverse(), [3, 2, 1]) && same([1, 2, 3, 4].reverse(), [4, 3, 2, 1]));
  const grown = a.slice(0, 2);
  grown.push(9);
  assert(same(grown, [1, 2, 9]));
  const nested = [[1], [2, 3], [], [4]];
  assert(same(nested.flat(), [1, 2, 3, 4]));
  const texts = [["a"], ["b", "c"]];
  assert(texts.flat().join("") == "abc");
}

export function testCallbacks(): void {
  const a = [1, 2, 3, 4];
  assert(a.some(isEven) && !a.every(isEven) && !a.some(isNegative));
  assert([2, 4].every(isEven));
  assert(a.findIndex(isEven) == 1 && a.findLastIndex(isEven) == 3 && a.findIndex(isNegative) == -1);
  assert(same(a.filter(isEven), [2, 4]));
  assert(same(a.map<i32>((value, index) => value * 10 + index), [10, 21, 32, 43]));
  assert(a.map<string>((value) => digit(value)).join("-") == "1-2-3-4");
  assert(a.reduce((sum, value) => sum + value, 0) == 10);
  assert(a.reduce<string>((text, value) => text + digit(value), "") == "1234");
  assert(a.reduceRight<string>((text, value, index) => text + digit(value), "") == "4321");
  sum = 0;
  a.forEach((value, index, array) => { sum += value * index + array.length; });
  assert(sum == 20 + 16);
  // Elements that are gone are left out, new ones are not visited.
  visited = 0;
  a.forEach((value, index, array) => { visited++; array.pop(); });
  assert(visited == 2);
  visited = 0;
  a.forEach((value, index, array) => { visited++; array.push(1); });
  assert(visited == 2 && a.length == 4);
}
let sum = 0;
let visited = 0;
function digit(value: i32): string { return String.fromCharCode(48 + value); }

export function testJoin(): void {
  assert([1, -2, 30].join() == "1,-2,30");
  assert([1, 2].join("") == "12");
  assert(new Array<i32>().join() == "");
  assert([<i8>-128, 127].toString() == "-128,127");
  assert([<u64>u64.MAX_VALUE, 0].join(" ") == "18446744073709551615 0");
  assert([i64.MIN_VALUE, i64.MAX_VALUE].join(" ") == "-9223372036854775808 9223372036854775807");
  assert([i32.MIN_VALUE].join() == "-2147483648");
  assert([u32.MAX_VALUE, 7].join() == "4294967295,7");
  assert([true, false].join("|") == "true|false");
  assert([1.5, -0.25, NaN, 1e21].join() == "1.5,-0.25,NaN,1e+21");
  assert([<f32>0.1].join() == "0.1");
  assert(["a", "", "b"].join("+") == "a++b");
  assert(new Array<string | null>(3).join() == ",,");
  assert([[1, 2], [3]].join(";") == "1,2;3");
  assert(`${[1, 2]}` == "1,2");
  const many = new Array<i32>(500).fill(-12345);
  assert(many.join(", ").length == 500 * 8 - 2);
}

export function testSort(): void {
  assert(same([3, 1, 2].sort(), [1, 2, 3]));
  assert(same([3, 1, 2].sort((a, b) => b - a), [3, 2, 1]));
  assert(["b", "a", "", "abc", "ab", "B"].sort().join("|") == "|B|a|ab|abc|b");
  const floats: f64[] = [NaN, 3, 0, -0.0, -1, Infinity, -Infinity];
  assert(floats.sort().join() == "-Infinity,-1.0,0.0,0.0,3.0,Infinity,NaN");
  assert(1 / floats[2] == -Infinity);
}

export function holes(): void {
  const items = new Array<Item>(2);
  items[0];
}

export function outside(index: i32): i32 {
  return [1, 2, 3][index];
}

export function at(index: i32): i32 {
  return [1, 2, 3].at(index);
}

export function setNegative(): void {
  [1][-1] = 2;
}

export function make(length: i32): i32 {
  return new Array<i64>(length).length;
}

export function resize(length: i32): void {
  [1].length = length;
}

export function popEmpty(): void {
  new Array<i32>().pop();
}

export function shiftEmpty(): void {
  new Array<i32>().shift();
}
