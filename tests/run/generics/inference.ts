// Type arguments from arguments, from function values, from defaults.
function identity<T>(x: T): T { return x; }
function size<T>(x: T): i32 { return sizeof<T>(); }
assert(size(identity(1)) == 4);
assert(size(identity(1.5)) == 8);
assert(size(identity(<u8>1)) == 1);
assert(identity<i64>(5) == 5);

// The first type stands unless it converts to a later one.
function size2<T>(a: T, b: T): i32 { return sizeof<T>(); }
assert(size2(<i8>1, <i64>2) == 8);
assert(size2(<i64>1, 2) == 8);
assert(size2(1, <i64>2) == 8);
assert(size2(1, 2.5) == 8);
assert(size2(<f32>1, 2) == 4);

function map<T, U>(x: T, f: (x: T) => U): U { return f(x); }
assert(map<i32, f64>(3, x => x / 2) == 1);
assert(map(3, (x: i32): f64 => x / 2.0) == 1.5);
assert(map(3, (x: i32) => x * 2.5) == 7.5);
function half(x: f64): f32 { return <f32>(x / 2); }
assert(map(5.0, half) == 2.5);

function reduce<T, A>(n: T, start: A, f: (sum: A, x: T) => A): A {
  let sum = start;
  for (let i: T = 0; i < n; i++) sum = f(sum, i);
  return sum;
}
assert(reduce(5, 0.5, (sum, x) => sum + x) == 10.5);

function withDefault<T, U = T>(x: T): i32 { return sizeof<T>() * 10 + sizeof<U>(); }
assert(withDefault(<i16>1) == 22);
assert(withDefault<i16>(1) == 22);
assert(withDefault<i16, i64>(1) == 28);

function fromDefaultValue<T>(x: T, y: T = <i16>5): i32 { return sizeof<T>() * 10 + <i32>y; }
assert(fromDefaultValue<i32>(1) == 45);

function explicit<T>(): i32 { return isFloat<T>() ? 1 : 0; }
assert(explicit<f32>() == 1);
assert(explicit<i32>() == 0);

type Pair<T> = (a: T, b: T) => T;
function fold<T>(f: Pair<T>, a: T, b: T): T { return f(a, b); }
assert(fold<i32>((a, b) => a - b, 5, 3) == 2);

function nullable<T>(x: T | null): i32 { return isNullable<T>() ? 1 : 0; }
assert(nullable<() => void>(null) == 0);

// Instances call instances.
function twice<T>(x: T): T { return add<T>(x, x); }
function add<T>(a: T, b: T): T { return a + b; }
assert(twice<u8>(200) == 144);
assert(twice(0.25) == 0.5);

function optional<T>(a: T, b: T = a): T { return a + b; }
assert(optional(2) == 4);
assert(optional(2, 5) == 7);
assert(optional<f64>(0.5) == 1);

// Through aliases.
type Handler<A> = (value: A) => i32;
function call<T>(f: Handler<T>, x: T): i32 { return f(x); }
function handle(x: f32): i32 { return <i32>(x * 2); }
assert(call(handle, 1.5) == 3);
function only<T>(f: Handler<T>): i32 { return sizeof<T>(); }
assert(only(handle) == 4);
assert(only((x: i64): i32 => 1) == 8);
