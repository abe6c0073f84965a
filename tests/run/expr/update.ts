// `++` and `--`: a prefix gives the new value, a postfix the old one.
let global: i32 = 10;
let small: u8 = 255;
function postfix(a: i32): i32 { return a++ * 100 + a; }
function prefix(a: i32): i32 { return ++a * 100 + a; }
function decrement(a: i64): i64 { return a-- * 100 + --a; }
function wrapI8(a: i8): i32 { a++; return a; }
function wrapOld(a: u8): i32 { const old = a++; return <i32>old * 1000 + a; }
function wrapU16(a: u16): i32 { return --a; }
function float(a: f64): f64 { return a++ + a; }
function floatF32(a: f32): f32 { a--; return a; }
function flag(a: bool): bool { a--; return a; }
function twice(a: i32): i32 { return a++ + a++ + a; }

assert(postfix(5) == 506);
assert(prefix(5) == 606);
assert(decrement(5) == 503);
assert(wrapI8(127) == -128);
assert(wrapOld(255) == 255000);
assert(wrapU16(0) == 65535);
assert(float(1.5) == 4);
assert(floatF32(0.5) == -0.5);
assert(flag(true) == false && flag(false) == true);
assert(twice(1) == 6);
assert(global++ == 10 && global == 11);
assert(--global == 10 && global == 10);
assert(small++ == 255 && small == 0);
assert(--small == 255);
let i = 0;
i++;
++i;
(i)--;
assert(i == 1);
