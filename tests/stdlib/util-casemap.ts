// Case mappings and properties of characters: hashes over most of them, as JavaScript engines give them for Unicode 17.
import { casemap, isCased, isCaseIgnorable, lowerOf, upperOf } from "util/casemap";

/** A hash of a number and what was hashed before. */
function mix(hash: u32, value: u32): u32 { return rotl<u32>(hash ^ value * 0x9E3779B1, 13) * 0x85EBCA6B; }

export function testAll(): void {
  let upper: u32 = 0, lower: u32 = 0, cased: u32 = 0, ignorable: u32 = 0;
  for (let code: u32 = 0; code < 0x20000; code++) {
    if (upperOf(code) != code) upper = mix(upper, upperOf(code));
    if (lowerOf(code) != code) lower = mix(lower, lowerOf(code));
    if (code >= 0x3000) continue;
    if (isCased(code)) cased = mix(cased, code);
    if (isCaseIgnorable(code)) ignorable = mix(ignorable, code);
  }
  assert(upper == 1099865185 && lower == 591645078 && cased == 3456261151 && ignorable == 4090312117);
}

export function testSome(): void {
  assert(casemap(0x61, 1) == 0x41 && casemap(0x41, 0) == 0x61 && casemap(0xDF, 1) == 0xDF);
  assert(casemap(0x130, 0) == 0x130);
}
