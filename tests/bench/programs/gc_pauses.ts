// A live heap of 64 MiB whose parts are replaced one by one. The host measures how long each replacement takes: see
// ../pauses.mjs. Objects are trees of a few nodes with a text each, reachable from one large array.

declare function begin(): void;
declare function end(): void;

class Node {
  left: Node | null = null;
  right: Node | null = null;
  value: i64 = 0;
  bytes: StaticArray<u8> | null = null;
}

/** About 600 bytes: seven nodes, four of them with bytes. */
function tree(depth: i32, seed: i32): Node {
  const node = new Node();
  node.value = seed;
  if (depth) {
    node.left = tree(depth - 1, seed * 2);
    node.right = tree(depth - 1, seed * 2 + 1);
  } else {
    node.bytes = new StaticArray<u8>(40 + (seed & 63));
  }
  return node;
}

let parts = new StaticArray<Node | null>(0);
let state: u32 = 1;

function random(limit: i32): i32 {
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return <i32>(state % <u32>limit);
}

/** Makes the live heap. */
export function fill(count: i32): void {
  parts = new StaticArray<Node | null>(count);
  for (let i = 0; i < count; i++) parts[i] = tree(2, i);
}

/** Replaces parts at random; each replacement lies between a `begin` and an `end`. */
export function replace(count: i32): void {
  const length = parts.length;
  for (let i = 0; i < count; i++) {
    const at = random(length);
    begin();
    parts[at] = tree(2, i);
    end();
  }
}

/** The same without a clock. */
export function churn(count: i32): void {
  const length = parts.length;
  for (let i = 0; i < count; i++) parts[random(length)] = tree(2, i);
}

/** Something of all values, to compare compilers. */
export function check(): i64 {
  let sum: i64 = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part) sum = sum * 31 + part.value + part.left!.value + part.right!.right!.bytes!.length;
  }
  return sum;
}
