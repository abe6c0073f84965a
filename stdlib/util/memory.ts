// Setting and copying bytes where the target has no instruction for it.

/** Sets `n` bytes from `dst` on to `c`. */
export function memset(dst: usize, c: u8, n: usize): void {
  const wide = <u64>c * 0x0101010101010101;
  while (n >= 8) {
    store<u64>(dst, wide);
    dst += 8;
    n -= 8;
  }
  while (n) {
    store<u8>(dst, c);
    dst++;
    n--;
  }
}

/** Copies `n` bytes from `src` to `dst`; the two may overlap. */
export function memmove(dst: usize, src: usize, n: usize): void {
  // Unsigned: true also where `dst` lies before `src`. Then going up never overwrites what is still to be read.
  if (dst - src >= n) {
    while (n >= 8) {
      store<u64>(dst, load<u64>(src));
      dst += 8;
      src += 8;
      n -= 8;
    }
    while (n) {
      store<u8>(dst, load<u8>(src));
      dst++;
      src++;
      n--;
    }
  } else {
    while (n >= 8) {
      n -= 8;
      store<u64>(dst + n, load<u64>(src + n));
    }
    while (n) {
      n--;
      store<u8>(dst + n, load<u8>(src + n));
    }
  }
}
