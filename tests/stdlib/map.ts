// Maps: every member, keys of all kinds, the order of entries.
// @call missing(1) = 2
// @call missing(2) aborts "Key does not exist"
class Item {
  constructor(public key: i32) {}
}

class Point {
  constructor(public x: i32, public y: i32) {}
}

export function missing(key: i32): i32 {
  const map = new Map<i32, i32>();
  map.set(1, 2);
  return map.get(key);
}

export function testEntries(): void {
  const map = new Map<i32, f64>();
  assert(map.size == 0 && !map.has(0) && !map.delete(0));
  assert(map.set(1, 1.5) == map);
  map.set(2, 2.5).set(3, 3.5);
  assert(map.size == 3 && map.has(2) && map.get(2) == 2.5 && map[3] == 3.5);
  map[2] = 7;
  assert(map.get(2) == 7 && map.size == 3);
  assert(map.delete(2) && !map.has(2) && map.size == 2 && !map.delete(2));
  map.set(2, 8);
  assert(map.keys().join() == "1,3,2" && map.values().join() == "1.5,3.5,8.0");
  assert(map.toString() == "[object Map]");
  map.clear();
  assert(map.size == 0 && !map.has(1) && map.keys().length == 0);
  map.set(5, 5);
  assert(map.get(5) == 5);
}

function checkKeys<K>(count: i32): void {
  const map = new Map<K, i32>();
  for (let i = 0; i < count; i++) {
    assert(!map.has(<K>i));
    map.set(<K>i, i + 10);
    assert(map.has(<K>i));
  }
  assert(map.size == count);
  for (let i = 0; i < count; i++) assert(map.get(<K>i) == i + 10);
  const keys = map.keys();
  const values = map.values();
  for (let i = 0; i < count; i++) assert(keys[i] == <K>i && values[i] == i + 10);
  for (let i = 0; i < count; i += 2) assert(map.delete(<K>i));
  assert(map.size == count / 2);
  for (let i = 0; i < count; i++) assert(map.has(<K>i) == ((i & 1) != 0));
  for (let i = 0; i < count; i += 2) map.set(<K>i, i);
  assert(map.size == count && map.keys()[0] == <K>1 && map.keys()[count / 2] == <K>0);
}

export function testKinds(): void {
  checkKeys<i8>(100);
  checkKeys<u8>(200);
  checkKeys<i16>(300);
  checkKeys<u16>(300);
  checkKeys<i32>(1000);
  checkKeys<u32>(300);
  checkKeys<i64>(300);
  checkKeys<u64>(300);
  checkKeys<f32>(300);
  checkKeys<f64>(300);
}

export function testTexts(): void {
  const map = new Map<string, string>();
  for (let i = 0; i < 500; i++) map.set("key" + String.fromCharCode(i + 32), "value" + String.fromCharCode(i + 32));
  assert(map.size == 500);
  for (let i = 0; i < 500; i++) {
    assert(map.get("key" + String.fromCharCode(i + 32)) == "value" + String.fromCharCode(i + 32));
  }
  assert(!map.has("key") && !map.has(""));
  map.set("", "empty");
  assert(map.get("") == "empty");
}

export function testObjects(): void {
  const map = new Map<Item, Point>();
  const items: Item[] = [];
  for (let i = 0; i < 100; i++) {
    const item = new Item(i);
    items.push(item);
    map.set(item, new Point(i, -i));
  }
  for (let i = 0; i < 100; i++) assert(map.get(items[i]).y == -i);
  assert(!map.has(new Item(1)));
  const nullable = new Map<string, Item | null>();
  nullable.set("none", null);
  assert(nullable.has("none") && nullable.get("none") == null);
}

/** Against a plain list: many random changes. */
export function testRandomly(): void {
  const map = new Map<u32, i32>();
  const present = new StaticArray<i32>(256);
  present.fill(-1);
  let state: u32 = 7;
  let count = 0;
  for (let i = 0; i < 30000; i++) {
    state = state * 1664525 + 1013904223;
    const at = <i32>(state >> 24);
    const key = <u32>at << ((state >> 8) & 1 ? 24 : 0);
    const slot = key == <u32>at ? at : 0;
    if (key != <u32>at) continue;
    if ((state >> 16) % 5 < (i % 4000 < 2000 ? 3 : 1)) {
      if (present[slot] < 0) count++;
      present[slot] = i;
      map.set(key, i);
    } else {
      assert(map.delete(key) == (present[slot] >= 0));
      if (present[slot] >= 0) count--;
      present[slot] = -1;
    }
    assert(map.size == count && map.has(key) == (present[slot] >= 0));
  }
  for (let i = 0; i < 256; i++) {
    assert(map.has(i) == (present[i] >= 0));
    if (present[i] >= 0) assert(map.get(i) == present[i]);
  }
}

export function testNested(): void {
  const map = new Map<string, Map<i32, string[]>>();
  for (let i = 0; i < 50; i++) {
    const name = String.fromCharCode(65 + i % 5);
    if (!map.has(name)) map.set(name, new Map());
    const inner = map.get(name);
    if (!inner.has(i)) inner.set(i, []);
    inner.get(i).push(name);
  }
  assert(map.size == 5 && map.get("A").size == 10 && map.get("B").get(1)[0] == "B");
}
