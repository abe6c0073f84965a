// Control flow and types: `select`, `changetype`, `unchecked`, `call_indirect`, `unreachable` in dead places.
let counter = 0;
function next(): i32 { return ++counter; }

function choose(a: i32, b: i32, test: bool): i32 { return select(a, b, test); }
function chooseFloat(a: f64, b: f64, test: i32): f64 { return select<f64>(a, b, test); }
function chooseAll(test: bool): i32 { return select(next(), next(), test); }
function toPointer(text: string): usize { return changetype<usize>(text); }
function toText(pointer: usize): string { return changetype<string>(pointer); }
function unsigned(x: i32): u32 { return changetype<u32>(x); }
function twice(x: i32): i32 { return x * 2; }
function half(x: f64, by: i32): f64 { return x / 2 - by; }
function call(index: u32, x: i32): i32 { return call_indirect<i32>(index, x); }
function callHalf(index: u32): f64 { return call_indirect(index, 5.0, 1); }
function positive(x: i32): i32 { if (x > 0) return x; return unreachable(); }
function stays(x: i32): i32 { return unchecked(x + 1); }
function inlined(x: i32): i32 { return inline.always(twice(x)); }

assert(choose(1, 2, true) == 1);
assert(choose(1, 2, false) == 2);
assert(select(1, 2, true) == 1);
assert(chooseFloat(1.5, 2.5, 0) == 2.5);
assert(chooseFloat(1.5, 2.5, 8) == 1.5);
assert(chooseAll(true) == 1);
assert(chooseAll(false) == 4);
assert(counter == 4);

const text = "text";
assert(changetype<usize>(toText(toPointer(text))) == changetype<usize>(text));
assert(load<u32>(toPointer(text) - 4) == 8);
assert(unsigned(-1) == 0xFFFFFFFF);
assert(changetype<i64>(<i64>5) == 5);
assert(changetype<u8>(<u8>200) == 200);

const double = twice;
const halve = half;
assert(call(load<u32>(changetype<usize>(double)), 21) == 42);
assert(callHalf(load<u32>(changetype<usize>(halve))) == 1.5);

assert(positive(3) == 3);
assert(stays(3) == 4);
assert(inlined(4) == 8);
