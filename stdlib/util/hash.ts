// Hash values of the keys of maps and sets. All their bits are good, the low ones too.

/** Odd numbers whose products spread well: the fractional part of the golden ratio in 32 and 64 bits. */
@lazy @inline const MULTIPLIER_32: u32 = 0x9E3779B1;
@lazy @inline const MULTIPLIER_64: u64 = 0x9E3779B97F4A7C15;

/** The hash value of a key. Keys that are equal have the same: zeros of both signs, strings of the same text. */
@inline
export function HASH<T>(key: T): u32 {
  if (isString<T>()) {
    return changetype<usize>(key) ? hashBytes(changetype<usize>(key), object.size(key)) : 0;
  } else if (isReference<T>()) {
    return hash32(<u32>changetype<usize>(key));
  } else if (isFloat<T>()) {
    // Adding zero makes -0 to 0. All NaNs are the same key.
    if (sizeof<T>() == 4) return hash32(key == key ? reinterpret<u32>(<f32>(key + <T>0)) : 0x7FC00000);
    return hash64(key == key ? reinterpret<u64>(<f64>(key + <T>0)) : 0x7FF8000000000000);
  } else if (sizeof<T>() == 8) {
    return hash64(<u64>key);
  } else {
    return hash32(<u32>key);
  }
}

/** Keys that are near each other stay so, which saves cache misses when they are used in order. */
@inline
function hash32(key: u32): u32 {
  const product = (key >>> 10) * MULTIPLIER_32;
  return key ^ product ^ (product >>> 15);
}

@inline
function hash64(key: u64): u32 {
  const product = (key ^ (key >>> 32)) * MULTIPLIER_64;
  return <u32>(product >>> 32) ^ <u32>(product >>> 47);
}

/** The hash value of `size` bytes. Each word is multiplied into the state, whose high half comes down between two. */
function hashBytes(from: usize, size: usize): u32 {
  let state = <u64>size * MULTIPLIER_64;
  let at = from;
  const end = from + size;
  for (; at + 8 <= end; at += 8) {
    state = (state ^ load<u64>(at)) * MULTIPLIER_64;
    state ^= state >>> 32;
  }
  if (at + 4 <= end) {
    state = (state ^ <u64>load<u32>(at)) * MULTIPLIER_64;
    state ^= state >>> 32;
    at += 4;
  }
  if (at < end) {
    state = (state ^ <u64>load<u16>(at)) * MULTIPLIER_64;
    state ^= state >>> 32;
  }
  return <u32>state;
}
