// A search tree of integers: nodes that point at each other, left to the collector when they are removed.
// @call build(1000, 7) = 648
// @call depth() = 22
// @call removeOdd() = 319

/** A key with the smaller keys on its left and the larger ones on its right. */
class Node {
  left: Node | null = null;
  right: Node | null = null;

  constructor(public key: i32) {}

  get depth(): i32 {
    return 1 + max(depthOf(this.left), depthOf(this.right));
  }
}

function depthOf(node: Node | null): i32 {
  return node ? node.depth : 0;
}

/** A set of keys in order. */
class Tree {
  root: Node | null = null;
  size: i32 = 0;

  has(key: i32): bool {
    let node = this.root;
    while (node && node.key != key) node = key < node.key ? node.left : node.right;
    return node != null;
  }

  add(key: i32): void {
    this.root = this.insert(this.root, key);
  }

  delete(key: i32): void {
    this.root = this.remove(this.root, key);
  }

  /** The keys in ascending order. */
  keys(): i32[] {
    const keys: i32[] = [];
    this.collect(this.root, keys);
    return keys;
  }

  private insert(node: Node | null, key: i32): Node {
    if (!node) {
      this.size++;
      return new Node(key);
    }
    if (key < node.key) node.left = this.insert(node.left, key);
    else if (key > node.key) node.right = this.insert(node.right, key);
    return node;
  }

  /** A node with two children takes the key of its successor, which goes instead. */
  private remove(node: Node | null, key: i32): Node | null {
    if (!node) return null;
    if (key < node.key) {
      node.left = this.remove(node.left, key);
    } else if (key > node.key) {
      node.right = this.remove(node.right, key);
    } else if (node.left && node.right) {
      let next = node.right!;
      while (next.left) next = next.left!;
      node.key = next.key;
      node.right = this.remove(node.right, next.key);
    } else {
      this.size--;
      return node.left ? node.left : node.right;
    }
    return node;
  }

  private collect(node: Node | null, keys: i32[]): void {
    if (!node) return;
    this.collect(node.left, keys);
    keys.push(node.key);
    this.collect(node.right, keys);
  }
}

let tree = new Tree();

/** A new tree of `n` keys below `n`, some of them equal; gives the number of different ones. */
export function build(n: i32, seed: u32): i32 {
  tree = new Tree();
  for (let i = 0; i < n; i++) {
    seed = seed * 1664525 + 1013904223;
    tree.add(<i32>((seed >> 8) % <u32>n));
  }
  return tree.size;
}

export function depth(): i32 {
  return depthOf(tree.root);
}

/** Removes the odd keys; gives the number of those that stay. */
export function removeOdd(): i32 {
  const keys = tree.keys();
  for (let i = 0; i < keys.length; i++) {
    assert(i == 0 || keys[i - 1] < keys[i], "keys are in order");
    if (keys[i] & 1) tree.delete(keys[i]);
    assert(tree.has(keys[i]) == !(keys[i] & 1));
  }
  return tree.size;
}
