// The rules of accessors and constructors.
class A {
  get a(b: i32): i32 { return 1; } //~ TS1054
  set c() {} //~ TS1049
  set d(e: i32, f: i32) {} //~ TS1049
  set g(h: i32 = 1) {} //~ TS1052
  set i(...j: i32[]) {} //~ TS1053
  get k<T>(): i32 { return 1; } //~ TS1094
  set l(m: i32): void {} //~ TS1095
  constructor<T>() {} //~ TS1092
  constructor(): void {} //~ TS2392 TS1093
  get constructor() { return 1; } //~ AS230
  static constructor() {} //~ AS230
  constructor: i32; //~ AS230
}
let o = { get p(q) { return 1; }, set r() {} }; //~ TS1054 TS1049
interface S { get t(u: i32): i32; set v(); } //~ TS1054 TS1049
