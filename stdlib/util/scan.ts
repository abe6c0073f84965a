// What the readers of numbers look for in text in memory.

import { isSpace } from "util/units";

/** The address of the first unit that is no white space, or `end`. */
export function skipSpace(at: usize, end: usize): usize {
  while (at < end && isSpace(load<u16>(at))) at += 2;
  return at;
}

/** Whether a plus or a minus stands at `at`. */
@inline
export function hasSign(at: usize, end: usize): bool {
  return at < end && (load<u16>(at) == 0x2B || load<u16>(at) == 0x2D);
}

/** The value of a digit in radixes up to 36; more than 35 if the unit is none. */
@inline
export function digitValue(unit: u32): u32 {
  if (unit - 48 < 10) return unit - 48;
  const letter = (unit | 32) - 97;
  return letter < 26 ? letter + 10 : 99;
}
