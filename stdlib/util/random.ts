// Pseudorandom numbers: xorshift128+ for `f64` and xoroshiro64** for `f32` (Marsaglia 2003, Vigna 2014, Blackman and
// Vigna 2018), with their states from one seed.

@lazy let isSeeded: bool = false;
@lazy let first: u64 = 0;
@lazy let second: u64 = 0;
@lazy let first32: u32 = 0;
@lazy let second32: u32 = 0;

/** The finalizer of MurmurHash3: no bit of the result tells one of the seed. */
function mixed(value: u64): u64 {
  value ^= value >> 33;
  value *= 0xFF51AFD7ED558CCD;
  value ^= value >> 33;
  value *= 0xC4CEB9FE1A85EC53;
  return value ^ (value >> 33);
}

/** A step of a generator with 32 bits of state. */
function mixed32(value: u32): u32 {
  value += 0x6D2B79F5;
  value = (value ^ (value >> 15)) * (value | 1);
  value ^= value + (value ^ (value >> 7)) * (value | 61);
  return value ^ (value >> 14);
}

/** Starts both sequences from a seed; the same seed gives the same numbers. */
export function seedRandom(value: i64): void {
  isSeeded = true;
  if (value == 0) value = 0x9E3779B97F4A7C15;
  first = mixed(value);
  second = mixed(~first);
  first32 = mixed32(<u32>value);
  second32 = mixed32(first32);
}

/** The seed of programs that give none comes from the host. */
@inline
function ensureSeed(): void {
  if (!isSeeded) seedRandom(reinterpret<i64>(seed()));
}

/** The next `f64` from 0 up to 1, in steps of `2 ** -52`. */
export function random64(): f64 {
  ensureSeed();
  let a = first;
  const b = second;
  first = b;
  a ^= a << 23;
  a ^= a >> 17;
  a ^= b;
  a ^= b >> 26;
  second = a;
  return reinterpret<f64>((b >> 12) | 0x3FF0000000000000) - 1;
}

/** The next `f32` from 0 up to 1, in steps of `2 ** -23`. */
export function random32(): f32 {
  ensureSeed();
  const a = first32;
  const b = second32 ^ a;
  first32 = rotl<u32>(a, 26) ^ b ^ (b << 9);
  second32 = rotl<u32>(b, 13);
  const mixed = rotl<u32>(a * 0x9E3779BB, 5) * 5;
  return reinterpret<f32>((mixed >> 9) | 0x3F800000) - 1;
}
