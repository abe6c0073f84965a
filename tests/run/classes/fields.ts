// Fields: zero or their initializers, laid out in order, base first; parameters with modifiers are fields too.
class A { x: i32; y: f64 = 1.5; small: u8 = 255; text: string = "a"; next: A | null; }
class B extends A { z: i64 = 7; x2: i32 = <i32>this.small + 1; }
class Point { constructor(public x: i32, private y: i32 = 5, readonly z: i32 = x + y) {} sum(): i32 { return this.x + this.y + this.z; } }

let a = new A();
assert(a.x == 0 && a.y == 1.5 && a.small == 255 && a.text == "a" && a.next == null);
a.x = 3;
a.small += 2;
a.next = a;
assert(a.x == 3 && a.small == 1 && a.next == a && a.next!.x == 3);
let b = new B();
assert(b.z == 7 && b.x2 == 256 && b.y == 1.5);
b.x++;
assert(b.x++ == 1 && b.x == 2 && ++b.x == 3);
assert(new Point(1).sum() == 12);
assert(new Point(1, 2).sum() == 6);
assert(new Point(1, 2, 3).z == 3);
assert(offsetof<A>("x") == 0 && offsetof<A>("y") == 8 && offsetof<A>("small") == 16 && offsetof<A>() == 28);
assert(offsetof<B>("z") == 32 && offsetof<B>() == 44);
