// Protected members seen from outside, and elements that can only be read.
class Base { protected inner: i32 = 1; @operator("[]") get(at: i32): i32 { return at; } }
class Derived extends Base { own(): i32 { return this.inner; } }
export function use(b: Base, d: Derived): i32 {
  b[0] = 1; //~ TS2542
  return b.inner + d.own(); //~ TS2445
}
