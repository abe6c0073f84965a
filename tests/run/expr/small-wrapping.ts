// Small integers wrap at their width, whatever is done to them.
function addI8(a: i8, b: i8): i8 { return a + b; }
function subI8(a: i8, b: i8): i8 { return a - b; }
function mulI8(a: i8, b: i8): i8 { return a * b; }
function negI8(a: i8): i8 { return -a; }
function notI8(a: i8): i8 { return ~a; }
function addU8(a: u8, b: u8): u8 { return a + b; }
function subU8(a: u8, b: u8): u8 { return a - b; }
function mulU8(a: u8, b: u8): u8 { return a * b; }
function negU8(a: u8): u8 { return -a; }
function notU8(a: u8): u8 { return ~a; }
function addI16(a: i16, b: i16): i16 { return a + b; }
function mulI16(a: i16, b: i16): i16 { return a * b; }
function subU16(a: u16, b: u16): u16 { return a - b; }
function mulU16(a: u16, b: u16): u16 { return a * b; }
function notU16(a: u16): u16 { return ~a; }

assert(addI8(127, 1) == -128);
assert(addI8(-128, -1) == 127);
assert(subI8(-128, 1) == 127);
assert(mulI8(64, 2) == -128);
assert(mulI8(127, 127) == 1);
assert(negI8(-128) == -128);
assert(notI8(-1) == 0);
assert(addU8(255, 1) == 0);
assert(subU8(0, 1) == 255);
assert(mulU8(16, 17) == 16);
assert(negU8(1) == 255);
assert(notU8(0) == 255);
assert(addI16(32767, 1) == -32768);
assert(mulI16(256, 128) == -32768);
assert(subU16(0, 1) == 65535);
assert(mulU16(65535, 65535) == 1);
assert(notU16(0) == 65535);

// The wrapped value is what widening, comparing and dividing see.
function widen(a: u8, b: u8): i32 { return a + b; }
function compare(a: i8, b: i8): bool { return a + b > 0; }
function half(a: u8, b: u8): u8 { return (a + b) / 2; }
function shifted(a: u8, b: u8): u8 { return (a + b) >> 1; }
assert(widen(200, 100) == 44);
assert(!compare(127, 1));
assert(half(200, 100) == 22);
assert(shifted(200, 100) == 22);
assert(<u8>200 + <u8>100 == 44);
assert((<i8>127 + <i8>1) / 2 == -64);
