// The same operations on constants and on values that are known only at run time agree.
function value<T>(x: T): T { return x; }
assert((7 * 3 - 4) / 2 == (value(7) * value(3) - value(4)) / value(2));
assert(-7 >> 1 == value(-7) >> value(1));
assert(-7 >>> 1 == value(-7) >>> value(1));
assert((0x7FFFFFFF + 1 < 0) == (value(0x7FFFFFFF) + value(1) < 0));
assert(<i64>0x7FFFFFFF + 1 == value<i64>(0x7FFFFFFF) + value<i64>(1));
assert(<u32>5 - 6 > 0 == value<u32>(5) - value<u32>(6) > 0);
assert((<u8>255 + 1) * 2 == (value<u8>(255) + value<u8>(1)) * value<u8>(2));
assert(<i16>(40000 + 1) == <i16>(value(40000) + value(1)));
assert(~5 == ~value(5) && -(-128) == -value(-128));
assert(<f32>1 / 3 == value<f32>(1) / value<f32>(3));
assert(1e300 * 1e10 == value(1e300) * value(1e10));
assert(1 / (-0.0 * 5) == 1 / (value(-0.0) * value(5.0)));
assert(<i32>-2.7 == <i32>value(-2.7) && <u32>3e9 == <u32>value(3e9));
assert(<f64>0xFFFFFFFF == value<f64>(4294967295));
assert((1 < 2) == (value(1) < value(2)) && (1.5 >= 2) == (value(1.5) >= value(2.0)));
assert((true && false || true) == (value(true) && value(false) || value(true)));
assert(2 ** 10 == value(2) ** value(10));
assert(7.5 % 2 == value(7.5) % value(2.0));
