// Sets: every member.
class Item {}

export function testEntries(): void {
  const set = new Set<i32>();
  assert(set.size == 0 && !set.has(1) && !set.delete(1));
  assert(set.add(3) == set);
  set.add(1).add(2).add(3);
  assert(set.size == 3 && set.has(3) && set[1] && !set[4]);
  assert(set.values().join() == "3,1,2");
  assert(set.delete(3) && !set.has(3) && set.size == 2);
  set.add(3);
  assert(set.values().join() == "1,2,3" && set.toString() == "[object Set]");
  set[5] = true;
  set[1] = false;
  assert(set.values().join() == "2,3,5");
  set.clear();
  assert(set.size == 0 && !set.has(2) && set.values().length == 0);
  set.add(9);
  assert(set.values().join() == "9");
}

function checkKeys<T>(count: i32): void {
  const set = new Set<T>();
  for (let i = 0; i < count; i++) {
    assert(!set.has(<T>i));
    set.add(<T>i);
    assert(set.has(<T>i) && set.size == i + 1);
  }
  const values = set.values();
  for (let i = 0; i < count; i++) assert(values[i] == <T>i);
  for (let i = 0; i < count; i += 3) assert(set.delete(<T>i));
  for (let i = 0; i < count; i++) assert(set.has(<T>i) == (i % 3 != 0));
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

export function testReferences(): void {
  const texts = new Set<string>();
  texts.add("a").add("b".concat("")).add("b");
  assert(texts.size == 2 && texts.has("b") && texts.values().join("") == "ab");
  const items = new Set<Item>();
  const item = new Item();
  items.add(item).add(new Item()).add(item);
  assert(items.size == 2 && items.has(item) && !items.has(new Item()));
}
