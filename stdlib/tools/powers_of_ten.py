#!/usr/bin/env python3
"""Writes `stdlib/util/powers_of_ten.ts`: powers of ten to 128 bits, from which printing and parsing of floats start.

The program stays here because the numbers of that file are unreadable: this is how they were made, and running it again
makes the same file. It also proves, by trying all exponents, the bound that `util/shortest` and `util/parse` rely on.

    python3 stdlib/tools/powers_of_ten.py > stdlib/util/powers_of_ten.ts
"""

STEP = 27
LEAST = -351
COUNT = 26


def significand(exponent):
    """The 128 upper bits of 10 ** exponent, rounded down."""
    if exponent >= 0:
        power = 10**exponent
        surplus = power.bit_length() - 128
        return power >> surplus if surplus >= 0 else power << -surplus
    power = 10**-exponent
    quotient = (1 << (power.bit_length() + 128)) // power
    return quotient >> (quotient.bit_length() - 128)


def binary_exponent(exponent):
    return (exponent * 1741647) >> 19


def check(exponent):
    """What the library computes is never above the exact significand, and less than 3 units below it."""
    index, rest = divmod(exponent - LEAST, STEP)
    base = exponent - rest
    shift = binary_exponent(exponent) - binary_exponent(base) - rest
    computed = (significand(base) * 5**rest) >> shift
    assert computed < 1 << 128 and index < COUNT
    assert 0 <= significand(exponent) - computed <= 2, exponent


for exponent in range(-342, 325):
    check(exponent)

lines = [
    "// Powers of ten as binary floats of 128 bits. Made by `tools/powers_of_ten.py`; not to be edited.",
    "",
    "/** The upper 128 bits of `10 ** (27 * i - 351)`, the high half first. */",
    "@lazy export const LARGE_POWERS: usize = memory.data<u64>([",
]
for index in range(COUNT):
    value = significand(LEAST + index * STEP)
    lines.append(f"  0x{value >> 64:016X}, 0x{value & (2**64 - 1):016X},")
lines += ["]);", "", "/** `5 ** i`, which is `10 ** i` without its factors 2. */"]
lines.append("@lazy export const POWERS_OF_FIVE: usize = memory.data<u64>([")
for exponent in range(STEP):
    lines.append(f"  {5**exponent},")
lines.append("]);")
print("\n".join(lines))
