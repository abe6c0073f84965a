// @args: --enable simd
export function mask(a: i32): i32 { return i8x16.bitmask(i8x16.splat(<i8>a)) + clz(a) * i32x4.extract_lane(v128.splat<i32>(a), 2); }
