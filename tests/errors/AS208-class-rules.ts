// Rules of classes that stand by themselves.
interface Named { name: string; }
@unmanaged class Raw implements Named { name: string = ""; } //~ AS208
class Optional { value?: i32; } //~ AS219
class Returns { constructor() { return changetype<Returns>(0); } } //~ AS231
class Bodiless { constructor(); method(): void; } //~ TS2390 TS2391
class SetOnly { set value(to: i32) {} static set shared(to: i32) {} }
function rest(...values: i32): void {} //~ TS2370
export function use(r: Raw, o: Optional, b: Bodiless, s: SetOnly): void {
  new Returns();
  s.value += 1; //~ AS229
  SetOnly.shared += 1; //~ AS229
  rest();
}
