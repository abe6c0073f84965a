// Numbers as digits in memory, in UTF-16 units.

/** Four decimal digits of a number below 10000, as the eight bytes of their units. */
@inline
function fourDigits(value: u32): u64 {
  const high = (value * 5243) >> 19;
  const pairs = <u64>high | (<u64>(value - high * 100) << 32);
  const tens = ((pairs * 103) >> 10) & 0x0000000F0000000F;
  return (tens | ((pairs - tens * 10) << 16)) + 0x0030003000300030;
}

/** How many decimal digits a number has. */
export function decimalCount32(value: u32): u32 {
  if (value < 100000) {
    if (value < 100) return 1 + u32(value >= 10);
    return 3 + u32(value >= 1000) + u32(value >= 10000);
  }
  if (value < 10000000) return 6 + u32(value >= 1000000);
  return 8 + u32(value >= 100000000) + u32(value >= 1000000000);
}

/** How many decimal digits a number has. */
export function decimalCount64(value: u64): u32 {
  if (value <= 0xFFFFFFFF) return decimalCount32(<u32>value);
  if (value < 10000000000) return 10;
  const rest = value / 10000000000;
  return rest <= 0xFFFFFFFF ? 10 + decimalCount32(<u32>rest) : 20;
}

/** Writes the decimal digits of a number in front of `end`; gives where they begin. */
export function writeDecimal32(end: usize, value: u32): usize {
  if (ASC_SHRINK_LEVEL == 0) {
    while (value >= 10000) {
      const rest = value / 10000;
      end -= 8;
      store<u64>(end, fourDigits(value - rest * 10000));
      value = rest;
    }
    if (value >= 100) {
      const rest = (value * 5243) >> 19;
      end -= 4;
      store<u32>(end, <u32>(fourDigits(value - rest * 100) >> 32));
      value = rest;
    }
    if (value >= 10) {
      end -= 4;
      store<u32>(end, <u32>(fourDigits(value) >> 32));
      return end;
    }
    end -= 2;
    store<u16>(end, <u16>(value + 48));
    return end;
  }
  do {
    const rest = value / 10;
    end -= 2;
    store<u16>(end, <u16>(value - rest * 10 + 48));
    value = rest;
  } while (value);
  return end;
}

/** The same for 64 bits. */
export function writeDecimal64(end: usize, value: u64): usize {
  if (ASC_SHRINK_LEVEL == 0) {
    while (value > 0xFFFFFFFF) {
      const rest = value / 100000000;
      const part = <u32>(value - rest * 100000000);
      const upper = part / 10000;
      end -= 16;
      store<u64>(end, fourDigits(upper));
      store<u64>(end, fourDigits(part - upper * 10000), 8);
      value = rest;
    }
    return writeDecimal32(end, <u32>value);
  }
  do {
    const rest = value / 10;
    end -= 2;
    store<u16>(end, <u16>(<u32>(value - rest * 10) + 48));
    value = rest;
  } while (value);
  return end;
}

/** How many digits a number has in a radix from 2 to 36. */
export function radixCount(value: u64, radix: u32): u32 {
  let count: u32 = 1;
  while (value > 0xFFFFFFFF) {
    value /= radix;
    count++;
  }
  let rest = <u32>value;
  while (rest >= radix) {
    rest /= radix;
    count++;
  }
  return count;
}

/** Writes the digits of a number in a radix from 2 to 36 in front of `end`; gives where they begin. */
export function writeRadix(end: usize, value: u64, radix: u32): usize {
  if ((radix & (radix - 1)) == 0) {
    const width = <u64>ctz<u32>(radix);
    const mask = radix - 1;
    do {
      end -= 2;
      store<u16>(end, digit(<u32>value & mask));
      value >>= width;
    } while (value);
    return end;
  }
  while (value > 0xFFFFFFFF) {
    const rest = value / radix;
    end -= 2;
    store<u16>(end, digit(<u32>(value - rest * radix)));
    value = rest;
  }
  let part = <u32>value;
  do {
    const rest = part / radix;
    end -= 2;
    store<u16>(end, digit(part - rest * radix));
    part = rest;
  } while (part);
  return end;
}

/** The unit of a digit: `0` to `9`, then `a` to `z`. */
@inline
function digit(value: u32): u16 {
  return <u16>(value + (value < 10 ? 48 : 87));
}
