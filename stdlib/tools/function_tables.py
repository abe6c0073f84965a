#!/usr/bin/env python3
"""Makes what the mathematical functions of the library look up: three tables, and the coefficients of polynomials.

The program stays here because those numbers are unreadable: this is how they were made, and running it again makes the
same ones. It needs mpmath.

    python3 stdlib/tools/function_tables.py tables        writes the tables into stdlib/util
    python3 stdlib/tools/function_tables.py polynomials   prints the coefficients and their errors, as powers of 2
"""

import pathlib
import struct
import sys

from mpmath import asin, atan, cos, expm1, floor, log, log1p, lu_solve, matrix, mp, mpf, nint, nstr, pi, sin, sqrt

mp.prec = 200
UTIL = pathlib.Path(__file__).resolve().parent.parent / "util"
HEADER = "// What `{user}` looks up: {what}. Made by `tools/function_tables.py`.\n\n"


def table(name, doc, rows, kind):
    return f"{doc}\n@lazy export const {name}: usize = memory.data<{kind}>([\n" + ",\n".join(rows) + "\n]);\n"


def float_of_bits(bits):
    return struct.unpack("<d", struct.pack("<Q", bits))[0]


def logarithm_table(name, intervals, first, digits, bits, note):
    """Of each interval, a number near the reciprocal of its middle and minus the logarithm of that number."""
    rows = []
    width = 2**52 // intervals
    for i in range(intervals):
        start, end = (float_of_bits(first + j * width) for j in (i, i + 1))
        c = round(2**digits / ((start + end) / 2)) / 2**digits
        exact = -log(mpf(c))
        high = float(nint(exact * 2**42) / 2**42)
        rows.append(f"  {c!r}, {high!r}, {float(exact - high)!r}")
    numerator, denominator = float_of_bits(first).as_integer_ratio()
    doc = f"""/**
 * For each interval `i` of the significands between {numerator}/{denominator} and twice that: a number `c` of {bits} bits near the
 * reciprocal of its middle, and `-ln(c)` in two parts, the first a multiple of `2 ** -42`.
 */"""
    head = HEADER.format(user="logarithm", what=f"logarithms at the middles of {intervals} intervals{note}")
    return head + table(name, doc, rows, "f64")


def short_logarithm_table():
    rows = []
    for i in range(16):
        start, end = (float_of_bits(0x3FE6800000000000 + (j << 48)) for j in (i, i + 1))
        c = round(64 / ((start + end) / 2)) / 64
        rows.append(f"  {c!r}, {float(-log(mpf(c)))!r}")
    doc = """/**
 * For each interval `i` of the significands between 45/64 and 45/32: a number `c` near the reciprocal of its middle, and
 * `-ln(c)`.
 */"""
    head = HEADER.format(user="logarithm32", what="logarithms at the middles of 16 intervals")
    return head + table("LOGARITHMS_32", doc, rows, "f64")


def power_table():
    rows = []
    for i in range(128):
        exact = mpf(2) ** (mpf(i) / 128)
        rows.append(f"  {float(exact)!r}, {float((exact - float(exact)) / exact)!r}")
    doc = "/** For each `i`: `2 ** (i / 128)`, and what is missing to it in proportion. */"
    head = HEADER.format(user="exponential", what="powers of 2 in steps of 1/128")
    return head + table("POWERS", doc, rows, "f64")


def turn_table():
    mp.prec = 1500
    bits = int(floor(2 / pi * 2**1280))
    mp.prec = 200
    words = [0] + [(bits >> (1280 - 64 * i)) & (2**64 - 1) for i in range(1, 21)]
    rows = ["  " + ", ".join(f"0x{word:016X}" for word in words[i : i + 3]) for i in range(0, 21, 3)]
    doc = "/** 64 zeros, and the first 1280 bits of `2 / pi` behind the point. */"
    head = HEADER.format(user="reduce", what="the bits of 2 / pi")
    return head + table("TWO_OVER_PI", doc, rows, "u64")


def remez(function, weight, powers, start, end, fixed):
    """The polynomial with the least greatest error times weight, besides terms that are fixed already."""
    free = [power for power in powers if power not in fixed]
    count = len(free)
    rest = lambda x: function(x) - sum(c * x**p for p, c in fixed.items())

    def spread(n):
        points = [(start + end) / 2 - (end - start) / 2 * cos(pi * i / n) for i in range(n + 1)]
        # The functions are not written to be computed at 0.
        return [x if x != 0 else end / 2**30 for x in points]

    points = spread(count)
    for _ in range(12):
        system, right = matrix(count + 1, count + 1), matrix(count + 1, 1)
        for i, x in enumerate(points):
            for j, power in enumerate(free):
                system[i, j] = x**power * weight(x)
            system[i, count] = (-1) ** i
            right[i] = rest(x) * weight(x)
        solution = lu_solve(system, right)
        coefficients = [solution[j] for j in range(count)]
        extremes = []
        for x in spread(max(20 * count, 100)):
            error = (rest(x) - sum(c * x**p for c, p in zip(coefficients, free))) * weight(x)
            if extremes and (error >= 0) == (extremes[-1][1] >= 0):
                if abs(error) > abs(extremes[-1][1]):
                    extremes[-1] = (x, error)
            else:
                extremes.append((x, error))
        greatest = max(abs(error) for _, error in extremes)
        while len(extremes) > count + 1:
            extremes.pop(0 if abs(extremes[0][1]) < abs(extremes[-1][1]) else -1)
        if len(extremes) <= count or greatest < abs(solution[count]) * mpf("1.02"):
            break
        points = [x for x, _ in extremes]
    return dict(zip(free, coefficients))


def fit(name, function, weight, count, start, end):
    """For f64, rounds one coefficient after the other, so that those that follow make good for its rounding."""
    start, end = mpf(start), mpf(end)
    fixed = {}
    if name.endswith("f32"):
        exact = remez(function, weight, range(count), start, end, {})
        fixed = {power: mpf(float(c)) for power, c in exact.items()}
    for power in range(len(fixed), count):
        fixed[power] = mpf(float(remez(function, weight, range(count), start, end, fixed)[power]))
    points = [start + (end - start) * (i + mpf(1) / 3) / 2000 for i in range(2000)]
    worst = max(abs((function(x) - sum(c * x**p for p, c in fixed.items())) * weight(x)) for x in points)
    print(f"{name}: error 2 ** {nstr(log(worst, 2), 4)}")
    for power in range(count):
        print(f"    {float(fixed[power])!r}")


def polynomials():
    """Series in z = x * x of functions without their first terms; errors in proportion to the whole function."""
    of_root = lambda f: lambda z: f(sqrt(z))
    logarithm = lambda x: (log1p(x) - x + x**2 / 2) / x**3
    eighth = (pi / 4) ** 2 * mpf("1.001")
    sine = of_root(lambda x: (sin(x) / x - 1) / x**2)
    cosine = of_root(lambda x: (cos(x) - 1 + x**2 / 2) / x**4)
    fit("sine of f64", sine, lambda z: z, 6, 0, eighth)
    fit("cosine of f64", cosine, lambda z: z * z, 6, 0, eighth)
    fit("sine of f32", sine, lambda z: z, 4, 0, eighth)
    fit("cosine of f32", cosine, lambda z: z * z, 4, 0, eighth)
    fit("e ** x", lambda x: (expm1(x) - x) / x**2, lambda x: mpf(".12"), 11, "-0.3471", "0.3469")
    fit("logarithm", logarithm, lambda x: mpf(".001"), 10, "-0.0334", "0.0332")
    fit("arc tangent", of_root(lambda x: (atan(x) / x - 1) / x**2), lambda z: z, 11, 0, (mpf(7) / 16) ** 2 * mpf("1.001"))
    fit("arc sine", of_root(lambda x: (asin(x) / x - 1) / x**2), lambda z: z, 13, 0, "0.2501")
    fit("arc tangent of f32", of_root(lambda x: (atan(x) / x - 1) / x**2), lambda z: z, 6, 0, "0.1717")
    fit("arc sine of f32", of_root(lambda x: (asin(x) / x - 1) / x**2), lambda z: z, 7, 0, "0.2501")
    fit("e ** x - 1", lambda x: (expm1(x) - x - x**2 / 2) / x**3, lambda x: mpf(1) / 256, 7, "-0.063", "0.0629")
    fit("e ** x of f32", lambda x: (expm1(x) - x) / x**2, lambda x: mpf(".12"), 6, "-0.3471", "0.3469")
    fit("logarithm of f32", logarithm, lambda x: mpf(".001"), 6, "-0.034", "0.0332")
    fit("x ** (-1/3)", lambda x: x ** (mpf(-1) / 3), lambda x: mpf(1), 5, "0.9042", "1.0955")
    fit("x ** (-1/3) of f32", lambda x: x ** (mpf(-1) / 3), lambda x: mpf(1), 7, "0.9042", "1.0955")


if sys.argv[1:] == ["tables"]:
    (UTIL / "logarithm_tables.ts").write_text(logarithm_table("LOGARITHMS", 128, 0x3FE6900000000000, 9, "ten", ""))
    short = logarithm_table("SHORT_LOGARITHMS", 16, 0x3FE6800000000000, 6, "seven", ", where size matters")
    (UTIL / "short_logarithm_table.ts").write_text(short)
    (UTIL / "logarithm32_table.ts").write_text(short_logarithm_table())
    (UTIL / "power_tables.ts").write_text(power_table())
    (UTIL / "trigonometry_tables.ts").write_text(turn_table())
elif sys.argv[1:] == ["polynomials"]:
    polynomials()
else:
    print(__doc__)
