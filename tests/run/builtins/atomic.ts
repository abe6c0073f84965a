// Atomic operations: every width, plain and by the machine's names.
// @args: --enable threads
const p = memory.data(16);

function loadU8(at: usize): u8 { return atomic.load<u8>(at); }
function loadI8(at: usize): i8 { return atomic.load<i8>(at); }
function loadU16(at: usize): u16 { return atomic.load<u16>(at, 2); }
function loadI32(at: usize): i32 { return atomic.load<i32>(at); }
function loadI64(at: usize): i64 { return atomic.load<i64>(at); }
function widenU8(at: usize): i64 { return atomic.load<u8>(at); }
function widenI8(at: usize): i32 { return atomic.load<i8>(at); }
function widenU32(at: usize): u64 { return atomic.load<u32>(at); }
function storeU8(at: usize, value: u8): void { atomic.store<u8>(at, value); }
function storeU16(at: usize, value: i32): void { atomic.store<u16>(at, value, 2); }
function storeI64(at: usize, value: i64): void { atomic.store<i64>(at, value); }
function addU8(at: usize, value: u8): u8 { return atomic.add<u8>(at, value); }
function addI16(at: usize, value: i16): i16 { return atomic.add<i16>(at, value); }
function addI32(at: usize, value: i32): i32 { return atomic.add<i32>(at, value, 4); }
function addI64(at: usize, value: i64): i64 { return atomic.add<i64>(at, value); }
function addWide(at: usize, value: i64): i64 { return atomic.add<u8>(at, value); }
function subI32(at: usize, value: i32): i32 { return atomic.sub<i32>(at, value); }
function andI32(at: usize, value: i32): i32 { return atomic.and<i32>(at, value); }
function orI32(at: usize, value: i32): i32 { return atomic.or<i32>(at, value); }
function xorI32(at: usize, value: i32): i32 { return atomic.xor<i32>(at, value); }
function xchgU16(at: usize, value: u16): u16 { return atomic.xchg<u16>(at, value); }
function cmpxchgI32(at: usize, from: i32, to: i32): i32 { return atomic.cmpxchg<i32>(at, from, to); }
function cmpxchgI64(at: usize, from: i64, to: i64): i64 { return atomic.cmpxchg<i64>(at, from, to); }

store<u32>(p, 0xFEDC80FF);
assert(loadU8(p) == 255);
assert(loadI8(p) == -1);
assert(loadU16(p) == 0xFEDC);
assert(loadI32(p) == <i32>0xFEDC80FF);
assert(widenU8(p) == 255);
// Narrow atomic loads extend by zeros.
assert(widenI8(p) == 255);
assert(widenU32(p) == 0xFEDC80FF);
storeU8(p, 7);
storeU16(p, 0x12345);
assert(load<u32>(p) == 0x23458007);
storeI64(p, -1);
assert(loadI64(p) == -1);

assert(addU8(p, 3) == 255);
assert(load<u8>(p) == 2);
assert(addI16(p, -1) == -254);
assert(load<i16>(p) == -255);
storeI64(p, 0);
assert(addI32(p, 5) == 0);
assert(load<i32>(p, 4) == 5);
assert(addI64(p, 1) == 0x500000000);
assert(addWide(p, 255) == 1);
assert(load<u8>(p) == 0);
store<i32>(p, 100);
assert(subI32(p, 30) == 100);
assert(andI32(p, 0x0F) == 70);
assert(orI32(p, 0x10) == 6);
assert(xorI32(p, 0xFF) == 0x16);
assert(load<i32>(p) == 0xE9);
assert(xchgU16(p, 0xBEEF) == 0xE9);
assert(cmpxchgI32(p, 1, 2) == 0xBEEF);
assert(cmpxchgI32(p, 0xBEEF, 2) == 0xBEEF);
assert(load<i32>(p) == 2);
storeI64(p, 5);
assert(cmpxchgI64(p, 5, 6) == 5);
assert(load<i64>(p) == 6);
assert(atomic.notify(p) == 0);
assert(atomic.notify(p, 1) == 0);

// The machine's names.
i32.atomic.store(p, 250);
assert(i32.atomic.rmw8.add_u(p, 260) == 250);
assert(load<u8>(p) == 254);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw8.sub_u(p, 260) == 250);
assert(load<u8>(p) == 246);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw8.and_u(p, 260) == 250);
assert(load<u8>(p) == 0);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw8.or_u(p, 260) == 250);
assert(load<u8>(p) == 254);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw8.xor_u(p, 260) == 250);
assert(load<u8>(p) == 254);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw8.xchg_u(p, 260) == 250);
assert(load<u8>(p) == 4);
assert(i32.atomic.rmw8.cmpxchg_u(p, 4, 77) == 4);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw16.add_u(p, 260) == 250);
assert(load<u16>(p) == 510);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw16.sub_u(p, 260) == 250);
assert(load<u16>(p) == 65526);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw16.and_u(p, 260) == 250);
assert(load<u16>(p) == 0);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw16.or_u(p, 260) == 250);
assert(load<u16>(p) == 510);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw16.xor_u(p, 260) == 250);
assert(load<u16>(p) == 510);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw16.xchg_u(p, 260) == 250);
assert(load<u16>(p) == 260);
assert(i32.atomic.rmw16.cmpxchg_u(p, 4, 77) == 260);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw.add(p, 260) == 250);
assert(load<u32>(p) == 510);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw.sub(p, 260) == 250);
assert(load<u32>(p) == 4294967286);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw.and(p, 260) == 250);
assert(load<u32>(p) == 0);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw.or(p, 260) == 250);
assert(load<u32>(p) == 510);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw.xor(p, 260) == 250);
assert(load<u32>(p) == 510);
i32.atomic.store(p, 250);
assert(i32.atomic.rmw.xchg(p, 260) == 250);
assert(load<u32>(p) == 260);
assert(i32.atomic.rmw.cmpxchg(p, 4, 77) == 260);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw8.add_u(p, 260) == 250);
assert(load<u8>(p) == 254);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw8.sub_u(p, 260) == 250);
assert(load<u8>(p) == 246);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw8.and_u(p, 260) == 250);
assert(load<u8>(p) == 0);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw8.or_u(p, 260) == 250);
assert(load<u8>(p) == 254);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw8.xor_u(p, 260) == 250);
assert(load<u8>(p) == 254);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw8.xchg_u(p, 260) == 250);
assert(load<u8>(p) == 4);
assert(i64.atomic.rmw8.cmpxchg_u(p, 4, 77) == 4);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw16.add_u(p, 260) == 250);
assert(load<u16>(p) == 510);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw16.sub_u(p, 260) == 250);
assert(load<u16>(p) == 65526);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw16.and_u(p, 260) == 250);
assert(load<u16>(p) == 0);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw16.or_u(p, 260) == 250);
assert(load<u16>(p) == 510);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw16.xor_u(p, 260) == 250);
assert(load<u16>(p) == 510);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw16.xchg_u(p, 260) == 250);
assert(load<u16>(p) == 260);
assert(i64.atomic.rmw16.cmpxchg_u(p, 4, 77) == 260);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw32.add_u(p, 260) == 250);
assert(load<u32>(p) == 510);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw32.sub_u(p, 260) == 250);
assert(load<u32>(p) == 4294967286);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw32.and_u(p, 260) == 250);
assert(load<u32>(p) == 0);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw32.or_u(p, 260) == 250);
assert(load<u32>(p) == 510);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw32.xor_u(p, 260) == 250);
assert(load<u32>(p) == 510);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw32.xchg_u(p, 260) == 250);
assert(load<u32>(p) == 260);
assert(i64.atomic.rmw32.cmpxchg_u(p, 4, 77) == 260);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw.add(p, 260) == 250);
assert(load<u64>(p) == 510);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw.sub(p, 260) == 250);
assert(load<u64>(p) == 18446744073709551606);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw.and(p, 260) == 250);
assert(load<u64>(p) == 0);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw.or(p, 260) == 250);
assert(load<u64>(p) == 510);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw.xor(p, 260) == 250);
assert(load<u64>(p) == 510);
i64.atomic.store(p, 250);
assert(i64.atomic.rmw.xchg(p, 260) == 250);
assert(load<u64>(p) == 260);
assert(i64.atomic.rmw.cmpxchg(p, 4, 77) == 260);
i32.atomic.store8(p, 0x1FE, 8);
assert(i32.atomic.load8_u(p, 8) == 254);
i32.atomic.store16(p, 0x1FE, 8);
assert(i32.atomic.load16_u(p, 8) == 510);
i32.atomic.store(p, 0x1FE, 8);
assert(i32.atomic.load(p, 8) == 510);
i64.atomic.store8(p, 0x1FE, 8);
assert(i64.atomic.load8_u(p, 8) == 254);
i64.atomic.store16(p, 0x1FE, 8);
assert(i64.atomic.load16_u(p, 8) == 510);
i64.atomic.store32(p, 0x1FE, 8);
assert(i64.atomic.load32_u(p, 8) == 510);
i64.atomic.store(p, 0x1FE, 8);
assert(i64.atomic.load(p, 8) == 510);
