// Loads and stores by address: every type, offsets, widening by context, stores that cut.
const p = memory.data(64);

function loadI8(at: usize): i8 { return load<i8>(at, 1); }
function loadU8(at: usize): u8 { return load<u8>(at, 1); }
function loadBool(at: usize): bool { return load<bool>(at, 1); }
function loadI16(at: usize): i16 { return load<i16>(at, 2); }
function loadU16(at: usize): u16 { return load<u16>(at, 2, 1); }
function loadI32(at: usize): i32 { return load<i32>(at); }
function loadU32(at: usize): u32 { return load<u32>(at, 0, 2); }
function loadI64(at: usize): i64 { return load<i64>(at); }
function loadU64(at: usize): u64 { return load<u64>(at); }
function loadF32(at: usize): f32 { return load<f32>(at); }
function loadF64(at: usize): f64 { return load<f64>(at); }
function loadIsize(at: usize): isize { return load<isize>(at); }
function loadUsize(at: usize): usize { return load<usize>(at); }
function widenI8(at: usize): i32 { return load<i8>(at, 1); }
function widenU8(at: usize): u64 { return load<u8>(at, 1); }
function widenI8To64(at: usize): i64 { return load<i8>(at, 1); }
function widenI16(at: usize): i64 { return load<i16>(at, 2); }
function widenU16(at: usize): u32 { return load<u16>(at, 2); }
function widenI32(at: usize): i64 { return load<i32>(at); }
function widenU32(at: usize): i64 { return load<u32>(at); }
function widenBool(at: usize): i64 { return load<bool>(at, 1); }
function widenI8ToU16(at: usize): u16 { return load<i8>(at, 1); }
function storeI8(at: usize, value: i32): void { store<i8>(at, value, 3); }
function storeU16(at: usize, value: i64): void { store<u16>(at, value); }
function storeI32(at: usize, value: i64): void { store<i32>(at, value); }
function storeWider(at: usize, value: i8): void { store<i64>(at, value); }
function storeF32(at: usize, value: f32): void { store<f32>(at, value); }
function storeF64(at: usize, value: i32): void { store<f64>(at, value, 8); }
function storeBool(at: usize, value: bool): void { store<bool>(at, value); }

store<u32>(p, 0x8182FF84);
assert(loadI8(p) == -1);
assert(loadU8(p) == 255);
assert(loadBool(p) == true);
assert(loadI16(p) == <i16>0x8182);
assert(loadU16(p) == 0x8182);
assert(loadI32(p) == <i32>0x8182FF84);
assert(loadU32(p) == 0x8182FF84);
assert(loadIsize(p) == <isize>0x8182FF84);
assert(loadUsize(p) == 0x8182FF84);
assert(widenI8(p) == -1);
assert(widenU8(p) == 255);
assert(widenI8To64(p) == -1);
assert(widenI16(p) == -32382);
assert(widenU16(p) == 0x8182);
assert(widenI32(p) == -2122121340);
assert(widenU32(p) == 0x8182FF84);
assert(widenI8ToU16(p) == 0xFFFF);
store<u64>(p, 0x0102030405060708);
assert(loadI64(p) == 0x0102030405060708);
assert(loadU64(p) == 0x0102030405060708);
storeI8(p, 0x1FF);
assert(loadU32(p) == 0xFF060708);
storeU16(p, 0x123456789ABC);
assert(loadU32(p) == 0xFF069ABC);
storeI32(p, 0x1122334455667788);
assert(loadU64(p) == 0x0102030455667788);
storeWider(p, -2);
assert(loadI64(p) == -2);
storeF32(p, 1.5);
assert(loadF32(p) == 1.5);
assert(loadI32(p) == 0x3FC00000);
storeF64(p, -3);
assert(loadF64(p + 8) == -3.0);
storeBool(p + 1, true);
assert(widenBool(p) == 1);
storeBool(p, true);
assert(load<u8>(p) == 1);

// A reference is its address.
const text = "text";
store<string>(p, text);
assert(load<usize>(p) == changetype<usize>(text));
assert(changetype<usize>(load<string>(p)) == changetype<usize>(text));

// The machine's names.
i32.store(p, -1);
i32.store8(p, 0x1234, 1);
i32.store16(p, 0x12345, 2);
assert(i32.load(p) == 0x234534FF);
assert(i32.load8_s(p) == -1);
assert(i32.load8_u(p) == 255);
assert(i32.load16_s(p, 2) == 0x2345);
assert(i32.load16_u(p, 0, 1) == 0x34FF);
i64.store(p, -1);
i64.store8(p, 0x1234, 1);
i64.store16(p, 0x12345, 2);
i64.store32(p, 0x987654321, 4);
assert(i64.load(p) == 0x87654321234534FF);
assert(i64.load8_s(p) == -1);
assert(i64.load8_u(p) == 255);
assert(i64.load16_s(p, 6) == <i16>0x8765);
assert(i64.load16_u(p, 6) == 0x8765);
assert(i64.load32_s(p, 4) == <i32>0x87654321);
assert(i64.load32_u(p, 4) == 0x87654321);
f32.store(p, 2.5);
assert(f32.load(p) == 2.5);
f64.store(p, -2.5, 8, 4);
assert(f64.load(p, 8, 4) == -2.5);
