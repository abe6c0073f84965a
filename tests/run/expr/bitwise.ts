// `& | ^ ~` on every width, and on operands of two widths.
function and(a: i32, b: i32): i32 { return a & b; }
function or(a: u32, b: u32): u32 { return a | b; }
function xor(a: i64, b: i64): i64 { return a ^ b; }
function not(a: i64): i64 { return ~a; }
function notU32(a: u32): u32 { return ~a; }
function andU8(a: u8, b: u8): u8 { return a & b; }
function orI8(a: i8, b: i8): i8 { return a | b; }
function xorU16(a: u16, b: u16): u16 { return a ^ b; }
function mixed(a: u8, b: i32): i32 { return a & b; }
function wide(a: i32, b: i64): i64 { return a | b; }
function wideUnsigned(a: u32, b: i64): i64 { return a | b; }

assert(and(0x0FF0, 0x3C3C) == 0x0C30);
assert(or(0x80000000, 1) == 0x80000001);
assert(xor(-1, 0x0F0F0F0F0F0F0F0F) == ~0x0F0F0F0F0F0F0F0F);
assert(not(0) == -1);
assert(notU32(0) == 0xFFFFFFFF);
assert(andU8(0xF0, 0x3C) == 0x30);
assert(orI8(-128, 1) == -127);
assert(xorU16(0xFFFF, 1) == 0xFFFE);
assert(mixed(0xFF, -1) == 255);
assert(wide(-1, 0) == -1);
assert(wideUnsigned(0xFFFFFFFF, 0) == 0xFFFFFFFF);
assert((0x0FF0 & 0x3C3C) == 0x0C30);
assert((<u8>0xF0 ^ 0xFF) == 0x0F);
assert(~(<u16>0) == 0xFFFF);
