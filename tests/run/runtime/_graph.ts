// A random program: it changes a graph of objects of many sizes, pins, unmanaged memory, and knows what must be alive.

class Item {
  stamp: u32 = 0;
}

class Node extends Item {
  left: Item | null = null;
  right: Item | null = null;
  serial: u32;
  inverse: u32;

  constructor(serial: u32) {
    super();
    this.serial = serial;
    this.inverse = ~serial;
  }
}

class Table extends Item {
  constructor(public items: StaticArray<Item | null>) {
    super();
  }
}

class Leaf extends Item {
  constructor(public bytes: StaticArray<u8>) {
    super();
    const length = bytes.length;
    for (let i = 0; i < length; i++) bytes[i] = <u8>(length * 7 + i);
  }
}

const ROOTS = 64;
const PINS = 32;
const PIECES = 64;

let roots = new StaticArray<Item | null>(ROOTS);
const pins = memory.data(PINS * 4);
const pieces = memory.data(PIECES * 8);
let state: u32 = 1;
let serial: u32 = 0;
let stamp: u32 = 0;
let alive: usize = 0;
let objects = 0;

function random(limit: i32): i32 {
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return <i32>(state % <u32>limit);
}

function randomSize(): i32 {
  const kind = random(100);
  return kind < 70 ? random(40) : kind < 92 ? random(600) : kind < 98 ? random(5000) : random(40000);
}

function make(): Item {
  const kind = random(4);
  if (kind < 2) return new Node(++serial);
  if (kind == 2) {
    const items = new StaticArray<Item | null>(randomSize() >> 2);
    for (let i = 0; i < items.length; i++) assert(items[i] == null);
    return new Table(items);
  }
  return new Leaf(new StaticArray<u8>(randomSize()));
}

/** Where a random walk ends. */
function pick(): Item | null {
  let item = roots[random(ROOTS)];
  for (let steps = random(8); steps; steps--) {
    let next: Item | null = null;
    if (item instanceof Node) {
      next = random(2) ? (item as Node).left : (item as Node).right;
    } else if (item instanceof Table) {
      const items = (item as Table).items;
      if (items.length) next = items[random(items.length)];
    }
    if (!next) break;
    item = next;
  }
  return item;
}

function put(parent: Item | null, child: Item | null): void {
  if (parent instanceof Node) {
    if (random(2)) (parent as Node).left = child;
    else (parent as Node).right = child;
  } else if (parent instanceof Table) {
    const items = (parent as Table).items;
    if (items.length) items[random(items.length)] = child;
  } else {
    roots[random(ROOTS)] = child;
  }
}

function count(ptr: usize): void {
  assert((ptr & 15) == 0);
  // A header of 8 bytes, rounded up to a multiple of 16.
  alive += (<usize>load<u32>(ptr - 4) + 23) & ~15;
  objects++;
}

function walk(item: Item | null): void {
  while (item) {
    if (item.stamp == stamp) return;
    item.stamp = stamp;
    count(changetype<usize>(item));
    if (item instanceof Node) {
      const node = item as Node;
      assert(node.inverse == ~node.serial);
      walk(node.left);
      item = node.right;
    } else if (item instanceof Table) {
      const items = (item as Table).items;
      count(changetype<usize>(items));
      for (let i = 0; i < items.length; i++) walk(items[i]);
      return;
    } else {
      const bytes = (item as Leaf).bytes;
      count(changetype<usize>(bytes));
      for (let i = 0; i < bytes.length; i++) assert(bytes[i] == <u8>(bytes.length * 7 + i));
      return;
    }
  }
}

/** Looks at all that can be reached, and compares its size with what the collector leaves. */
function check(): void {
  stamp++;
  alive = 0;
  objects = 0;
  count(changetype<usize>(roots));
  for (let i = 0; i < ROOTS; i++) walk(roots[i]);
  for (let i = 0; i < PINS; i++) walk(changetype<Item | null>(load<usize>(pins + (i << 2))));
  if (random(2)) assert(__heap_live() == alive);
}

/** A list that only the stack holds, for a while. */
function temporary(): void {
  let first: Node | null = null;
  let length = 0;
  for (let i = random(40); i; i--) {
    const node = new Node(++serial);
    node.left = first;
    first = node;
    length++;
  }
  for (let item: Item | null = first; item; item = (item as Node).left) {
    assert((item as Node).inverse == ~(item as Node).serial);
    length--;
  }
  assert(!length);
  if (random(2)) put(pick(), first);
}

function changePin(): void {
  const at = pins + (random(PINS) << 2);
  const held = load<usize>(at);
  if (held) {
    __unpin(held);
    store<usize>(at, 0);
  } else {
    store<usize>(at, __pin(changetype<usize>(make())));
  }
}

function fill(ptr: usize, size: i32, seed: i32): void {
  for (let i = 0; i < size; i++) store<u8>(ptr + i, seed + i);
}

function verify(ptr: usize, size: i32, seed: i32): void {
  for (let i = 0; i < size; i++) assert(load<u8>(ptr + i) == <u8>(seed + i));
}

/** Allocates, resizes or frees unmanaged memory. */
function changePiece(): void {
  const which = random(PIECES);
  const at = pieces + (which << 3);
  let ptr = load<usize>(at);
  let size = load<i32>(at, 4);
  if (!ptr) {
    size = randomSize();
    ptr = heap.alloc(size);
    assert((ptr & 15) == 0);
    fill(ptr, size, which);
  } else {
    verify(ptr, size, which);
    if (random(2)) {
      const wanted = randomSize();
      ptr = heap.realloc(ptr, wanted);
      verify(ptr, min(size, wanted), which);
      size = wanted;
      fill(ptr, size, which);
    } else {
      heap.free(ptr);
      ptr = 0;
    }
  }
  store<usize>(at, ptr);
  store<i32>(at, size, 4);
}

function step(): void {
  const kind = random(100);
  if (kind < 55) put(pick(), make());
  else if (kind < 65) put(pick(), pick());
  else if (kind < 76) put(pick(), null);
  else if (kind < 82) roots[random(ROOTS)] = null;
  else if (kind < 86) temporary();
  else if (kind < 90) changePin();
  else changePiece();
}

function clear(): void {
  roots = new StaticArray<Item | null>(ROOTS);
  for (let i = 0; i < PINS; i++) {
    __unpin(load<usize>(pins + (i << 2)));
    store<usize>(pins + (i << 2), 0);
  }
  for (let i = 0; i < PIECES; i++) {
    heap.free(load<usize>(pieces + (i << 3)));
    store<usize>(pieces + (i << 3), 0);
  }
  check();
  assert(objects == 1);
  assert(__heap_unmanaged() == 0);
}

/** Runs for a number of steps, and makes sure that nothing is left in the end. */
export function change(steps: i32, seed: u32): void {
  state = seed;
  for (let i = 1; i <= steps; i++) {
    step();
    if (i % 256) continue;
    check();
    if (!random(8)) roots = new StaticArray<Item | null>(ROOTS);
  }
  check();
  clear();
}
