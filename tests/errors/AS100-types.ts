// Types that are not compiled are named, with what to write instead.
type Union = i32 | f64; //~ AS100
type Tuple = [i32, f64]; //~ AS100
type Both = Union & Tuple; //~ AS100
type Shape = { x: i32 }; //~ AS100
type Mapped = { [K in Shape]: i32 }; //~ AS100
type Conditional<T> = T extends i32 ? f32 : f64; //~ AS100
type Indexed = Shape["x"]; //~ AS100
type Keys = keyof Shape; //~ AS100
const five = 5;
type Of = typeof five; //~ AS100
type Constructor = new () => Shape; //~ AS100
type Generic = <T>(x: T) => T; //~ AS100
type Nothing = null; //~ AS100
export function use(a: Union, b: Tuple, c: Both, d: Mapped, e: Conditional<i32>, f: Indexed, g: Keys, h: Of): void {}
export function more(b: Constructor, c: Generic, d: Nothing): void {}
export function guard(x: i32): x is i32 { return true; } //~ AS100
