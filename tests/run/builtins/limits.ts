// The least and greatest values of the integer types, and the types as conversions.

function leastI8(): i8 { return i8.MIN_VALUE; }
function greatestI8(): i8 { return i8.MAX_VALUE; }
function leastU8(): u8 { return u8.MIN_VALUE; }
function greatestU8(): u8 { return u8.MAX_VALUE; }
function leastI16(): i16 { return i16.MIN_VALUE; }
function greatestI16(): i16 { return i16.MAX_VALUE; }
function leastU16(): u16 { return u16.MIN_VALUE; }
function greatestU16(): u16 { return u16.MAX_VALUE; }
function leastI32(): i32 { return i32.MIN_VALUE; }
function greatestI32(): i32 { return i32.MAX_VALUE; }
function leastU32(): u32 { return u32.MIN_VALUE; }
function greatestU32(): u32 { return u32.MAX_VALUE; }
function leastI64(): i64 { return i64.MIN_VALUE; }
function greatestI64(): i64 { return i64.MAX_VALUE; }
function leastU64(): u64 { return u64.MIN_VALUE; }
function greatestU64(): u64 { return u64.MAX_VALUE; }
function leastIsize(): isize { return isize.MIN_VALUE; }
function greatestIsize(): isize { return isize.MAX_VALUE; }
function leastUsize(): usize { return usize.MIN_VALUE; }
function greatestUsize(): usize { return usize.MAX_VALUE; }
function leastBool(): bool { return bool.MIN_VALUE; }
function greatestBool(): bool { return bool.MAX_VALUE; }
function from64I8(x: i64): i8 { return i8(x); }
function fromFloatI8(x: f64): i8 { return i8(x); }
function from64U8(x: i64): u8 { return u8(x); }
function fromFloatU8(x: f64): u8 { return u8(x); }
function from64I16(x: i64): i16 { return i16(x); }
function fromFloatI16(x: f64): i16 { return i16(x); }
function from64U16(x: i64): u16 { return u16(x); }
function fromFloatU16(x: f64): u16 { return u16(x); }
function from64I32(x: i64): i32 { return i32(x); }
function fromFloatI32(x: f64): i32 { return i32(x); }
function from64U32(x: i64): u32 { return u32(x); }
function fromFloatU32(x: f64): u32 { return u32(x); }
function from64I64(x: i64): i64 { return i64(x); }
function fromFloatI64(x: f64): i64 { return i64(x); }
function from64U64(x: i64): u64 { return u64(x); }
function fromFloatU64(x: f64): u64 { return u64(x); }
function from64Isize(x: i64): isize { return isize(x); }
function fromFloatIsize(x: f64): isize { return isize(x); }
function from64Usize(x: i64): usize { return usize(x); }
function fromFloatUsize(x: f64): usize { return usize(x); }
function from64Bool(x: i64): bool { return bool(x); }
function fromFloatBool(x: f64): bool { return bool(x); }
function from64F32(x: i64): f32 { return f32(x); }
function fromFloatF32(x: f64): f32 { return f32(x); }
function from64F64(x: i64): f64 { return f64(x); }
function fromFloatF64(x: f64): f64 { return f64(x); }

assert(leastI8() == -128);
assert(greatestI8() == 127);
assert(leastU8() == 0);
assert(greatestU8() == 255);
assert(leastI16() == -32768);
assert(greatestI16() == 32767);
assert(leastU16() == 0);
assert(greatestU16() == 65535);
assert(leastI32() == -2147483648);
assert(greatestI32() == 2147483647);
assert(leastU32() == 0);
assert(greatestU32() == 4294967295);
assert(leastI64() == -9223372036854775808);
assert(greatestI64() == 9223372036854775807);
assert(leastU64() == 0);
assert(greatestU64() == 18446744073709551615);
assert(leastIsize() == -2147483648);
assert(greatestIsize() == 2147483647);
assert(leastUsize() == 0);
assert(greatestUsize() == 4294967295);
assert(leastBool() == false);
assert(greatestBool() == true);
assert(from64I8(-5000000200) == 56);
assert(i8(-5000000200) == 56);
assert(from64I8(300) == 44);
assert(i8(300) == 44);
assert(fromFloatI8(-1.5) == -1);
assert(i8(-1.5) == -1);
assert(fromFloatI8(77.75) == 77);
assert(i8(77.75) == 77);
assert(fromFloatI8(1e30) == -1);
assert(i8(1e30) == -1);
assert(from64U8(-5000000200) == 56);
assert(u8(-5000000200) == 56);
assert(from64U8(300) == 44);
assert(u8(300) == 44);
assert(fromFloatU8(-1.5) == 0);
assert(u8(-1.5) == 0);
assert(fromFloatU8(77.75) == 77);
assert(u8(77.75) == 77);
assert(fromFloatU8(1e30) == 255);
assert(u8(1e30) == 255);
assert(from64I16(-5000000200) == 3384);
assert(i16(-5000000200) == 3384);
assert(from64I16(300) == 300);
assert(i16(300) == 300);
assert(fromFloatI16(-1.5) == -1);
assert(i16(-1.5) == -1);
assert(fromFloatI16(77.75) == 77);
assert(i16(77.75) == 77);
assert(fromFloatI16(1e30) == -1);
assert(i16(1e30) == -1);
assert(from64U16(-5000000200) == 3384);
assert(u16(-5000000200) == 3384);
assert(from64U16(300) == 300);
assert(u16(300) == 300);
assert(fromFloatU16(-1.5) == 0);
assert(u16(-1.5) == 0);
assert(fromFloatU16(77.75) == 77);
assert(u16(77.75) == 77);
assert(fromFloatU16(1e30) == 65535);
assert(u16(1e30) == 65535);
assert(from64I32(-5000000200) == -705032904);
assert(i32(-5000000200) == -705032904);
assert(from64I32(300) == 300);
assert(i32(300) == 300);
assert(fromFloatI32(-1.5) == -1);
assert(i32(-1.5) == -1);
assert(fromFloatI32(77.75) == 77);
assert(i32(77.75) == 77);
assert(fromFloatI32(1e30) == 2147483647);
assert(i32(1e30) == 2147483647);
assert(from64U32(-5000000200) == 3589934392);
assert(u32(-5000000200) == 3589934392);
assert(from64U32(300) == 300);
assert(u32(300) == 300);
assert(fromFloatU32(-1.5) == 0);
assert(u32(-1.5) == 0);
assert(fromFloatU32(77.75) == 77);
assert(u32(77.75) == 77);
assert(fromFloatU32(1e30) == 4294967295);
assert(u32(1e30) == 4294967295);
assert(from64I64(-5000000200) == -5000000200);
assert(i64(-5000000200) == -5000000200);
assert(from64I64(300) == 300);
assert(i64(300) == 300);
assert(fromFloatI64(-1.5) == -1);
assert(i64(-1.5) == -1);
assert(fromFloatI64(77.75) == 77);
assert(i64(77.75) == 77);
assert(fromFloatI64(1e30) == 9223372036854775807);
assert(i64(1e30) == 9223372036854775807);
assert(from64U64(-5000000200) == 18446744068709551416);
assert(u64(-5000000200) == 18446744068709551416);
assert(from64U64(300) == 300);
assert(u64(300) == 300);
assert(fromFloatU64(-1.5) == 0);
assert(u64(-1.5) == 0);
assert(fromFloatU64(77.75) == 77);
assert(u64(77.75) == 77);
assert(fromFloatU64(1e30) == 18446744073709551615);
assert(u64(1e30) == 18446744073709551615);
assert(from64Isize(-5000000200) == -705032904);
assert(isize(-5000000200) == -705032904);
assert(from64Isize(300) == 300);
assert(isize(300) == 300);
assert(fromFloatIsize(-1.5) == -1);
assert(isize(-1.5) == -1);
assert(fromFloatIsize(77.75) == 77);
assert(isize(77.75) == 77);
assert(fromFloatIsize(1e30) == 2147483647);
assert(isize(1e30) == 2147483647);
assert(from64Usize(-5000000200) == 3589934392);
assert(usize(-5000000200) == 3589934392);
assert(from64Usize(300) == 300);
assert(usize(300) == 300);
assert(fromFloatUsize(-1.5) == 0);
assert(usize(-1.5) == 0);
assert(fromFloatUsize(77.75) == 77);
assert(usize(77.75) == 77);
assert(fromFloatUsize(1e30) == 4294967295);
assert(usize(1e30) == 4294967295);
assert(from64Bool(-5000000200) == true);
assert(bool(-5000000200) == true);
assert(from64Bool(300) == true);
assert(bool(300) == true);
assert(fromFloatBool(-1.5) == true);
assert(bool(-1.5) == true);
assert(fromFloatBool(77.75) == true);
assert(bool(77.75) == true);
assert(fromFloatBool(1e30) == true);
assert(bool(1e30) == true);
assert(from64F32(-5000000200) == -5e+09);
assert(f32(-5000000200) == -5e+09);
assert(from64F32(300) == 3e+02);
assert(f32(300) == 3e+02);
assert(fromFloatF32(-1.5) == -1.5);
assert(f32(-1.5) == -1.5);
assert(fromFloatF32(77.75) == 77.75);
assert(f32(77.75) == 77.75);
assert(fromFloatF32(1e30) == 1e+30);
assert(f32(1e30) == 1e+30);
assert(from64F64(-5000000200) == -5000000200.0);
assert(f64(-5000000200) == -5000000200.0);
assert(from64F64(300) == 300.0);
assert(f64(300) == 300.0);
assert(fromFloatF64(-1.5) == -1.5);
assert(f64(-1.5) == -1.5);
assert(fromFloatF64(77.75) == 77.75);
assert(f64(77.75) == 77.75);
assert(fromFloatF64(1e30) == 1e+30);
assert(f64(1e30) == 1e+30);
