// Elements of a large array move while the collector looks at it piece by piece: none is lost.
// @args: --use ASC_GC_MINIMUM=65536 --use ASC_GC_GRANULARITY=256
// @heap: default
// @oracle: skip sets the collector's options

class Item {
  constructor(public serial: i32) {}
}

let state: u32 = 12345;

function random(limit: i32): i32 {
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return <i32>(state % <u32>limit);
}

const items = new Array<Item>();
const serials = new Array<i32>();
let fixed = new StaticArray<Item | null>(3000);
let next = 0;
let other: Item | null = null;

function add(): void {
  items.push(new Item(next));
  serials.push(next++);
}

function change(): void {
  const kind = random(8);
  if (kind == 0) {
    items.push(items.shift());
    serials.push(serials.shift());
  } else if (kind == 1) {
    items.unshift(items.pop());
    serials.unshift(serials.pop());
  } else if (kind == 2) {
    items.reverse();
    serials.reverse();
    fixed.reverse();
  } else if (kind == 3) {
    const start = random(items.length - 40);
    const some = items.splice(start, 20);
    serials.splice(start, 20);
    for (let i = 0; i < some.length; i++) {
      items.unshift(some[i]);
      serials.unshift(some[i].serial);
    }
  } else if (kind == 4) {
    const target = random(items.length), start = random(items.length);
    items.copyWithin(target, start, start + 100);
    serials.copyWithin(target, start, start + 100);
  } else if (kind == 5) {
    const at = random(items.length);
    items[at] = new Item(next);
    serials[at] = next++;
  } else {
    fixed[random(fixed.length)] = new Item(next++);
  }
}

function check(): void {
  assert(items.length == serials.length);
  for (let i = 0; i < items.length; i++) assert(items[i].serial == serials[i]);
}

for (let i = 0; i < 6000; i++) add();
for (let round = 0; round < 400; round++) {
  for (let i = 0; i < 10; i++) change();
  // What is freed too early is overwritten.
  for (let i = 0; i < 60; i++) other = new Item(-1);
  if (round % 8 == 0) check();
}
check();
