// What maps can do that AssemblyScript's cannot: going through them, NaN and zeros as keys, surviving collections.
// @oracle: skip members that AssemblyScript lacks
let seen: string = "";
function digit(value: i32): string { return String.fromCharCode(48 + value); }

export function testForEach(): void {
  const map = new Map<string, i32>();
  map.set("a", 1).set("b", 2).set("c", 3);
  map.delete("b");
  seen = "";
  map.forEach((value, key, self) => { seen += key + digit(value) + digit(self.size); });
  assert(seen == "a12c32");
}

export function testForEachWithChanges(): void {
  const map = new Map<i32, i32>();
  for (let i = 0; i < 5; i++) map.set(i, i);
  seen = "";
  map.forEach((value, key, self) => {
    seen += digit(key);
    if (key < 3) self.delete(key);
    if (key == 2) for (let i = 5; i < 10; i++) self.set(i, i);
    if (key == 4) self.delete(7);
  });
  assert(seen == "012345689");
  seen = "";
  map.forEach((value, key, self) => {
    seen += digit(key);
    if (key == 4) {
      self.clear();
      self.set(1, 1);
    }
  });
  assert(seen == "341");
}

export function testFloatKeys(): void {
  const map = new Map<f64, i32>();
  map.set(NaN, 1);
  map.set(NaN, 2);
  map.set(0, 3);
  map.set(-0.0, 4);
  assert(map.size == 2 && map.get(NaN) == 2 && map.get(0) == 4 && map.delete(NaN) && !map.has(NaN));
}

export function testCollected(): void {
  const map = new Map<string, string[]>();
  for (let i = 0; i < 20000; i++) {
    const key = "key" + digit(i % 64);
    if (i % 3 == 0) map.delete(key);
    else map.set(key, [key, key + "!"]);
  }
  // With the minimal runtime only hosts may collect, when nothing runs.
  if (ASC_RUNTIME != 1) __collect();
  const keys = map.keys();
  for (let i = 0; i < keys.length; i++) assert(map.get(keys[i])[1] == keys[i] + "!");
}
