// A cast to a class that the object does not have aborts.
// @aborts "invalid downcast"
class A {}
class B extends A { x: i32 = 1; }
let a: A = new A();
assert((a as B).x == 1);
