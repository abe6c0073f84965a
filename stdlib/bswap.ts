// The order of bytes.

/** The value with its bytes in reverse order. `T` is an integer type. */
export function bswap<T>(value: T): T {
  if (isInteger<T>()) {
    if (sizeof<T>() == 1) return value;
    if (sizeof<T>() == 2) {
      const bits = <u32><u16>value;
      return <T>((bits << 8) | (bits >> 8));
    }
    if (sizeof<T>() == 4) {
      const bits = <u32>value;
      return <T>(rotl<u32>(bits & 0xFF00FF00, 8) | rotr<u32>(bits & 0x00FF00FF, 8));
    }
    if (sizeof<T>() == 8) {
      const bits = <u64>value;
      const bytes = ((bits >> 8) & 0x00FF00FF00FF00FF) | ((bits & 0x00FF00FF00FF00FF) << 8);
      const pairs = ((bytes >> 16) & 0x0000FFFF0000FFFF) | ((bytes & 0x0000FFFF0000FFFF) << 16);
      return <T>rotr<u64>(pairs, 32);
    }
  }
  ERROR("Unsupported generic type");
  return value;
}
