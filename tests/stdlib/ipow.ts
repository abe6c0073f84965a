// Powers of integers: wrapping; a negative exponent gives the reciprocal, rounded towards zero.
assert(ipow32(2, 10) == 1024);
assert(ipow32(3, 20) == -808182895);
assert(ipow32(2, 31) == i32.MIN_VALUE);
assert(ipow32(2, 32) == 0);
assert(ipow32(0, 0) == 1);
assert(ipow32(0, -1) == 0);
assert(ipow32(1, -5) == 1);
assert(ipow32(-1, -5) == -1);
assert(ipow32(-1, -4) == 1);
assert(ipow32(-2, 3) == -8);
assert(ipow32(5, -1) == 0);
assert(ipow64(2, 63) == i64.MIN_VALUE);
assert(ipow64(2, 64) == 0);
assert(ipow64(3, 39) == 4052555153018976267);
assert(ipow64(10, 18) == 1000000000000000000);
assert(ipow64(-1, -3) == -1);
assert(ipow64(7, -2) == 0);
