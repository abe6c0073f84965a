// The order of bytes.

function swapI8(x: i8): i8 { return bswap(x); }
function swapU8(x: u8): u8 { return bswap(x); }
function swapI16(x: i16): i16 { return bswap(x); }
function swapU16(x: u16): u16 { return bswap(x); }
function swapI32(x: i32): i32 { return bswap(x); }
function swapU32(x: u32): u32 { return bswap(x); }
function swapI64(x: i64): i64 { return bswap(x); }
function swapU64(x: u64): u64 { return bswap(x); }
function swapUsize(x: usize): usize { return bswap(x); }
function swapBool(x: bool): bool { return bswap(x); }

assert(swapI8(<i8>-5) == -5);
assert(bswap(<i8>-5) == -5);
assert(swapU8(<u8>200) == 200);
assert(bswap(<u8>200) == 200);
assert(swapI16(<i16>-2) == -257);
assert(bswap(<i16>-2) == -257);
assert(swapU16(<u16>258) == 513);
assert(bswap(<u16>258) == 513);
assert(swapI32(<i32>16909060) == 67305985);
assert(bswap(<i32>16909060) == 67305985);
assert(swapU32(<u32>4278190081) == 16777471);
assert(bswap(<u32>4278190081) == 16777471);
assert(swapI64(<i64>72623859790382856) == 578437695752307201);
assert(bswap(<i64>72623859790382856) == 578437695752307201);
assert(swapU64(<u64>18374686479671623681) == 72057594037928191);
assert(bswap(<u64>18374686479671623681) == 72057594037928191);
assert(swapUsize(<usize>255) == 4278190080);
assert(bswap(<usize>255) == 4278190080);
assert(swapBool(<bool>true) == true);
assert(bswap(<bool>true) == true);
