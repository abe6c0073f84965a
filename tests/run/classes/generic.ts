// Generic classes: one instance for each list of type arguments; inference from constructor arguments; static branches.
class Pair<K, V> { constructor(public key: K, public value: V) {} swap(): Pair<V, K> { return new Pair<V, K>(this.value, this.key); } }
class Stack<T> {
  private items: Array<T> = new Array<T>();
  push(item: T): this { this.items.push(item); return this; }
  pop(): T { return this.items.pop(); }
  get size(): i32 { return this.items.length; }
  map<U>(f: (item: T) => U): Stack<U> { const out = new Stack<U>(); for (let i = 0; i < this.items.length; i++) out.push(f(this.items[i])); return out; }
}
class Strings extends Stack<string> { join(): string { let s = ""; while (this.size > 0) s += this.pop(); return s; } }
function sizeOfIt<T>(value: T): i32 { if (isReference<T>()) return 1; return sizeof<T>() as i32; }

let p = new Pair("a", 3);
assert(p.key == "a" && p.value == 3 && p.swap().key == 3 && p.swap().swap().key == "a");
let s = new Stack<i32>().push(1).push(2);
assert(s.size == 2 && s.map<f64>(x => x * 1.5).pop() == 3.0 && s.pop() == 2);
let t = new Strings();
t.push("x").push("y");
assert(t.join() == "yx");
assert(sizeOfIt(p) == 1 && sizeOfIt<i64>(1) == 8);
assert(idof<Pair<i32, i32>>() != idof<Pair<i32, f32>>());
