// Memory as a whole: size, bulk operations, static data.
const zeros = memory.data(8);
const aligned = memory.data(3, 64);
const bytes = memory.data<u8>([1, 2, , 255]);
const wide = memory.data<i64>([-1, 0x0102030405060708], 32);
const floats = memory.data<f32>([1.5, -2]);
const doubles = memory.data<f64>([1.5, NaN]);
const flags = memory.data<bool>([true, false]);
const buffer = memory.data(64);

function size(): i32 { return memory.size(); }
function grow(pages: i32): i32 { return memory.grow(pages); }
function fill(at: usize, c: u8, n: usize): void { memory.fill(at, c, n); }
function copy(to: usize, from: usize, n: usize): void { memory.copy(to, from, n); }
function repeat(to: usize, from: usize, length: usize, count: usize): void { memory.repeat(to, from, length, count); }
function compare(a: usize, b: usize, n: usize): i32 { return memory.compare(a, b, n); }

assert(load<u64>(zeros) == 0);
assert((zeros & 15) == 0);
assert((aligned & 63) == 0);
assert(load<u32>(bytes) == 0xFF000201);
assert((wide & 31) == 0);
assert(load<i64>(wide) == -1);
assert(load<i64>(wide, 8) == 0x0102030405060708);
assert(load<f32>(floats) == 1.5);
assert(load<f32>(floats, 4) == -2.0);
assert(load<f64>(doubles) == 1.5);
assert(isNaN(load<f64>(doubles, 8)));
assert(load<u16>(flags) == 1);

const before = size();
assert(before > 0);
assert(grow(1) == before);
assert(size() == before + 1);
assert(grow(0) == memory.size());
assert(memory.grow(0x10000) == -1);

fill(buffer, 7, 20);
assert(load<u64>(buffer, 8) == 0x0707070707070707);
assert(load<u32>(buffer, 16) == 0x07070707);
assert(load<u32>(buffer, 20) == 0);
memory.fill(buffer, 0, 64);
for (let i: usize = 0; i < 16; i++) store<u8>(buffer + i, <u8>i);
copy(buffer + 3, buffer, 12);
for (let i: usize = 0; i < 12; i++) assert(load<u8>(buffer + 3 + i) == <u8>i);
copy(buffer, buffer + 3, 12);
for (let i: usize = 0; i < 12; i++) assert(load<u8>(buffer + i) == <u8>i);
copy(buffer + 1, buffer, 0);
assert(load<u8>(buffer, 1) == 1);
memory.copy(buffer + 32, buffer, 8);
assert(load<u64>(buffer, 32) == 0x0706050403020100);

repeat(buffer + 16, buffer, 3, 5);
for (let i: usize = 0; i < 15; i++) assert(load<u8>(buffer + 16 + i) == <u8>(i % 3));
repeat(buffer + 16, buffer, 3, 0);
assert(load<u8>(buffer, 16) == 0);

memory.fill(buffer, 1, 64);
assert(compare(buffer, buffer + 32, 32) == 0);
store<u8>(buffer + 20, 9);
assert(compare(buffer, buffer + 32, 32) == 8);
assert(compare(buffer + 32, buffer, 32) == -8);
assert(compare(buffer, buffer + 32, 20) == 0);
assert(compare(buffer, buffer, 100) == 0);
