// Type aliases: plain, generic, of functions, nested, beside a value of the same name.
type Index = u16;
type Wrapped<T> = T;
type Handler<A, R = void> = (value: A) => R;
type Binary<T> = (a: T, b: T) => T;
type Nested<T> = Handler<Wrapped<T>, Binary<T>>;
let index: Index = 65535;
index++;
assert(index == 0);
let wrapped: Wrapped<Wrapped<i8>> = 127;
wrapped++;
assert(wrapped == -128);

let seen = 0;
const handler: Handler<i32> = x => { seen = x; };
handler(7);
assert(seen == 7);

function make(sign: i32): Binary<i32> {
  return sign > 0 ? ((a: i32, b: i32): i32 => a + b) : ((a: i32, b: i32): i32 => a - b);
}
const nested: Nested<i32> = make;
assert(nested(1)(5, 3) == 8);
assert(nested(-1)(5, 3) == 2);

type Shared = i64;
const Shared = 5;
let both: Shared = Shared;
assert(sizeof<Shared>() == 8 && both == 5);

type Literal = "a" | "b";
type Bit = 0 | 1;
type Flag = true | false;
let bit: Bit = 1;
let flag: Flag = true;
assert(bit == 1 && flag);

type Later = Sooner;
type Sooner = f32;
assert(sizeof<Later>() == 4);

type Callback = (() => i32) | null;
let callback: Callback = null;
assert(callback == null);
callback = () => 3;
assert(callback!() == 3);

function numbers(a: number, b: boolean): number { return b ? a : -a; }
assert(numbers(1.5, false) == -1.5);
