// A static member is named through its class, inside the class too: its bare name is what stands around the class.
function twice(x: i32): i32 { return x * 2; }
class Integer { constructor(public value: i64) {} }
const limit: i32 = 7;

class Bits {
  static limit: i32 = 3;
  static clz(value: u64): i32 { return <i32>clz(value) + 100; }
  static twice(x: i32): i32 { return twice(x) + 1; }
  static Integer(value: i64): Integer { return new Integer(value); }
  static get least(): i32 { return limit; }
  static next: i32 = limit + 1;
  bound(): i32 { return limit; }
}
namespace Bits {
  export function half(x: i32): i32 { return x / 2; }
  export function quarter(x: i32): i32 { return half(half(x)); }
  export function four(x: i32): i32 { return twice(twice(x)); }
}

assert(Bits.clz(1) == 163);
assert(Bits.twice(4) == 9);
assert(Bits.Integer(5).value == 5);
assert(Bits.least == 7 && Bits.limit == 3 && Bits.next == 8 && new Bits().bound() == 7);
assert(Bits.quarter(12) == 3 && Bits.four(1) == 4);
