// A member that overrides another takes and gives what that one does.
class Base { size(by: i32): i32 { return by; } }
class Other extends Base { size(by: f64): i32 { return 1; } } //~ TS2394
class Field { x: i32; }
class Changed extends Field { x: f64; } //~ TS2416
class Twice {
  a: i32;
  a(): void {} //~ TS2300
  @operator("+") one(o: Twice): Twice { return this; }
  @operator("+") two(o: Twice): Twice { return this; } //~ TS2393
  @operator("?") three(): void {} //~ AS224
}
export function use(b: Base): i32 { new Other(); new Changed(); new Twice(); return b.size(1); }
