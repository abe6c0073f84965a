// Hash values of the keys of maps and sets. All their bits are good, the low ones too.

/** An odd number whose products spread well: the fractional part of the golden ratio. */
@lazy @inline const MULTIPLIER: u64 = 0x9E3779B97F4A7C15;

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

/**
 * Each half of the product alone leaves gaps for some distances between keys. Both together fill at least two fifths of as
 * many buckets as keys, for all powers of two, multiples and grids that were tried (63 % would be chance).
 */
@inline
function hash32(key: u32): u32 {
  const product = <u64>key * MULTIPLIER;
  return <u32>product ^ <u32>(product >>> 32);
}

@inline
function hash64(key: u64): u32 {
  const product = (key ^ (key >>> 32)) * MULTIPLIER;
  return <u32>product ^ <u32>(product >>> 32);
}

/** The hash value of `size` bytes. Each word is multiplied into the state, whose high half comes down between two. */
function hashBytes(from: usize, size: usize): u32 {
  let state = <u64>size * MULTIPLIER;
  let at = from;
  const end = from + size;
  for (; at + 8 <= end; at += 8) {
    state = (state ^ load<u64>(at)) * MULTIPLIER;
    state ^= state >>> 32;
  }
  if (at + 4 <= end) {
    state = (state ^ <u64>load<u32>(at)) * MULTIPLIER;
    state ^= state >>> 32;
    at += 4;
  }
  if (at < end) {
    state = (state ^ <u64>load<u16>(at)) * MULTIPLIER;
    state ^= state >>> 32;
  }
  return <u32>state;
}
