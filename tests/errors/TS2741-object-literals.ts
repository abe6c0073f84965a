// Object literals: a class is wanted, without constructor, and every reference is given.
class Name { text: string; size: i32; }
class Made { constructor() {} }
export function literals(): void {
  let a: Name = { size: 1 }; //~ TS2741
  let b: Name = { text: "a", extra: 1 }; //~ TS2339
  let c: Made = {}; //~ AS216
  let d = {}; //~ TS2322
}
