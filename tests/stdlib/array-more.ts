// What arrays can do that AssemblyScript's cannot, and where its are wrong.
// @oracle: skip members that AssemblyScript lacks
class Item {
  constructor(public key: i32, public place: i32 = 0) {}
}

class Version {
  constructor(public number: i32) {}
  @operator("<") isLess(other: Version): bool { return this.number < other.number; }
  @operator(">") isGreater(other: Version): bool { return this.number > other.number; }
  toString(): string { return "v" + String.fromCharCode(48 + this.number); }
}

function isEven(value: i32): bool { return (value & 1) == 0; }

export function testCopies(): void {
  const a = [3, 1, 2];
  assert(a.toSorted().join() == "1,2,3" && a.toSorted((x, y) => y - x).join() == "3,2,1");
  assert(a.toReversed().join() == "2,1,3" && a.with(1, 9).join() == "3,9,2" && a.with(-1, 9).join() == "3,1,9");
  assert(a.join() == "3,1,2");
  assert(Array.from(a).join() == "3,1,2" && Array.from(a) != a);
  assert(Array.of<i32>(4, 5).join() == "4,5");
  assert(a.flatMap<i32>((value, index) => [value, index]).join() == "3,0,1,1,2,2");
}

export function testFind(): void {
  const items = [new Item(1), new Item(2), new Item(4)];
  assert(items.find((item) => isEven(item.key))!.key == 2);
  assert(items.findLast((item) => isEven(item.key))!.key == 4);
  assert(items.find((item) => item.key > 4) == null);
}

export function testGrowthShowsZeros(): void {
  const a = [1, 2, 3];
  a.length = 1;
  a.length = 3;
  assert(a.join() == "1,0,0");
  a.length = 0;
  a[2] = 5;
  assert(a.join() == "0,0,5");
}

export function testSortIsStable(): void {
  for (let length = 0; length < 2000; length += length < 70 ? 1 : 331) {
    for (let kind = 2; kind < 50; kind = kind * 2 + 1) {
      const items: Item[] = [];
      for (let i = 0; i < length; i++) items.push(new Item(i * 7919 % kind, i));
      items.sort((a, b) => a.key - b.key);
      assert(items.length == length);
      for (let i = 1; i < length; i++) {
        const last = items[i - 1];
        assert(last.key < items[i].key || last.key == items[i].key && last.place < items[i].place);
      }
    }
  }
}

function checkNumbers<T>(): void {
  let state: u32 = 1;
  for (let length = 0; length < 1500; length += length < 70 ? 1 : 177) {
    const a = new Array<T>(length);
    let sum: u64 = 0;
    for (let i = 0; i < length; i++) {
      state = state * 1664525 + 1013904223;
      a[i] = <T>(<u64>state * state);
      sum += <u64>a[i];
    }
    a.sort();
    for (let i = 1; i < length; i++) assert(a[i - 1] <= a[i]);
    for (let i = 0; i < length; i++) sum -= <u64>a[i];
    assert(sum == 0);
  }
}

export function testSortNumbers(): void {
  checkNumbers<i8>();
  checkNumbers<u8>();
  checkNumbers<i16>();
  checkNumbers<u16>();
  checkNumbers<i32>();
  checkNumbers<u32>();
  checkNumbers<i64>();
  checkNumbers<u64>();
  checkNumbers<f32>();
  checkNumbers<f64>();
  assert([i32.MAX_VALUE, -1, i32.MIN_VALUE, 1].sort().join() == "-2147483648,-1,1,2147483647");
  const flags = [true, false, true, false].sort();
  assert(flags.join() == "false,false,true,true");
}

export function testSortByOperators(): void {
  const versions = [new Version(3), new Version(1), new Version(2)];
  assert(versions.sort().join() == "v1,v2,v3");
  assert(versions.sort((a, b) => b.number - a.number).join() == "v3,v2,v1");
  const texts: (string | null)[] = ["b", null, "a"];
  assert(texts.sort().length == 3);
}

/** A comparison may change the array. */
export function testSortOfChangingArray(): void {
  for (let i = 0; i < 100; i++) shrinking.push(i * 37 % 100);
  shrinking.sort((a, b) => {
    shrinking.length = 10;
    return a - b;
  });
  assert(shrinking.join() == "0,1,2,3,4,5,6,7,8,9");
  for (let i = 0; i < 100; i++) growing.push(new Item(i * 37 % 100));
  growing.sort((a, b) => {
    growing.push(new Item(1000));
    return a.key - b.key;
  });
  for (let i = 0; i < 100; i++) assert(growing[i].key == i);
}
const shrinking: i32[] = [];
const growing: Item[] = [];

export function testJoin(): void {
  assert([<i64>5000000000].join() == "5000000000");
  assert([<Version | null>null, new Version(1)].join() == ",v1");
  assert([i8.MIN_VALUE].join() == "-128" && [i16.MIN_VALUE].join() == "-32768");
}

/** What is kept in arrays survives collections, what is not does not count. */
export function testCollected(): void {
  let kept: string[] = [];
  for (let i = 0; i < 20000; i++) {
    const text = "text" + String.fromCharCode(48 + i % 10);
    if (i % 100 == 0) kept.push(text);
    if (i % 1000 == 0) kept = kept.slice().concat([]).reverse().reverse();
  }
  __collect();
  assert(kept.length == 200);
  for (let i = 0; i < 200; i++) assert(kept[i] == "text0");
}
