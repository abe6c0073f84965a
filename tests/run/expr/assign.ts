// An assignment is an expression: its value is what was assigned.
// @oracle: skip AssemblyScript drops the assignment in `(global = 5) == 5 && global == 5`
let global: i32 = 0;
let wide: i64 = 0;
let small: u8 = 0;
function chain(value: i32): i32 { let a: i32, b: i32; a = b = value; return a + b; }
function widenChain(value: u8): i64 { let a: i64, b: i32; a = b = value; return a + b; }
function narrow(a: i32): i32 { let b: u8 = 0; let c: i32 = (b = <u8>a); return c + b; }
function inCondition(a: i32): i32 { let b: i32; if ((b = a - 1) > 0) return b; return -b; }
function compound(a: i32): i32 {
  a += 3; a -= 1; a *= 4; a /= 3; a %= 7; a <<= 2; a >>= 1; a |= 9; a &= 13; a ^= 5;
  return a;
}
function compoundSmall(a: u8): u8 { a += 200; a *= 3; a -= 250; a <<= 1; a >>= 1; return a; }
function compoundUnsigned(a: i32): i32 { a >>>= 28; return a; }
function compoundFloat(a: f64): f64 { a += 1; a *= 0.5; a -= 0.25; a /= 2; return a; }
function value(a: i32): i32 { return (a += 2) * (a -= 1); }

assert(chain(21) == 42);
assert(widenChain(200) == 400);
assert(narrow(300) == 88);
assert(inCondition(5) == 4 && inCondition(-1) == 2);
assert(compound(5) == 8);
assert(compoundSmall(100) == 10);
assert(compoundUnsigned(-1) == 15);
assert(compoundFloat(2) == 0.625);
assert(value(3) == 20);
assert((global = 5) == 5 && global == 5);
global = <i32>(wide = 7);
assert(global == 7 && wide == 7);
small = 250;
small += 10;
assert(small == 4);
assert((small -= 5) == 255 && small == 255);
wide = global = small;
assert(wide == 255 && global == 255);
