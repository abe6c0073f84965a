#!/usr/bin/env python3
"""Compile-time benchmark: whole processes, side by side in one run.

    compile.py --asc target/release/asc [--ref "node path/to/asc.js"] [--sizes 1000,10000,50000] [--levels O0,O3] [--reps 5]

For each program and level it prints the median wall time in seconds, peak memory in MiB, source lines per second and
output bytes of both compilers, and the ratio of the wall times. Programs: the seed program `calculate`, and
generated scalar programs (functions, loops, switches, enums, namespaces, raw memory, generics). Peak memory is never
below this script's own, about 20 MiB, which a started process inherits until it runs its own image.
`compile.py --generate LINES FILE` only writes such a program.
"""
import argparse, os, random, shlex, statistics, subprocess, sys, tempfile, time

CALCULATE = "export function calculate(a: i32, b: i32): i32 { let c = a * b; c += 5; return c; }\n"
INTS = ["i32", "u32", "i64", "u64"]


def arithmetic(rng, k):
    ty = rng.choice(INTS)
    lines = [f"function num{k}(a: {ty}, b: {ty}): {ty} {{", f"  let x: {ty} = a + {rng.randrange(1000)};", f"  let y: {ty} = b ^ {rng.randrange(1000)};"]
    for _ in range(6 + rng.randrange(10)):
        lines.append(rng.choice([
            f"  x = x * {1 + rng.randrange(97)} + (y >> {1 + rng.randrange(7)});", f"  y = (y << {1 + rng.randrange(5)}) ^ x;",
            f"  if (x > y) x -= {rng.randrange(500)}; else y += {rng.randrange(500)};", f"  x = (x & y) | (a + {rng.randrange(100)});",
            f"  y = x > {rng.randrange(300)} ? y - b : y + a;", f"  x += (y % {3 + rng.randrange(50)});"]))
    return lines + ["  return x + y;", "}"], f"<i32>num{k}(<{ty}>n, {rng.randrange(100)})"


def loops(rng, k):
    return [f"function loop{k}(n: i32): f64 {{", f"  let s = {rng.randrange(9)}.{rng.randrange(99)};", "  for (let i = 0; i < n; i++) {",
            f"    const d = <f64>(i + {1 + rng.randrange(9)});", f"    if ((i % {2 + rng.randrange(6)}) == 0) s += sqrt<f64>(d) * {1 + rng.randrange(5)}.5;",
            "    else s -= d / (s * s + 1.0);", "    let j = i;", f"    while (j > {rng.randrange(4)}) {{", f"      s += <f64>(j & {1 + rng.randrange(31)});",
            "      j >>= 1;", "      if (s > 1.0e9) break;", "    }", "  }", "  return s;", "}"], f"<i32>loop{k}(n & 15)"


def switches(rng, k):
    n = 5 + rng.randrange(8)
    lines = [f"enum Op{k} {{"] + [f"  V{i}," for i in range(n)] + ["}", f"function sw{k}(op: Op{k}, x: i32): i32 {{", "  switch (op) {"]
    for i in range(n):
        action = rng.choice([f"return x + {rng.randrange(50)};", f"x ^= {rng.randrange(500)}; break;", f"x = x << {rng.randrange(5)}; break;", f"if (x > {rng.randrange(50)}) return {rng.randrange(9)}; break;"])
        lines.append(f"    case Op{k}.V{i}: {action}")
    return lines + ["    default: x = -x;", "  }", "  return x;", "}"], f"sw{k}(<Op{k}>(n & 15), n)"


def namespaces(rng, k):
    lines = [f"namespace ns{k} {{", f"  export const LIMIT: i32 = {rng.randrange(5000)};", f"  export let state: i32 = {rng.randrange(99)};", "  export function table(i: i32): i32 {", "    state += i;"]
    for i in range(10 + rng.randrange(20)):
        lines.append(f"    if (i == {i * 3 + rng.randrange(3)}) return state {rng.choice('+-^*')} {rng.randrange(999)};")
    return lines + ["    return i < LIMIT ? i : LIMIT;", "  }", "}"], f"ns{k}.table(n)"


def memory(rng, k):
    size = 64 << rng.randrange(4)
    return [f"const area{k} = memory.data({size * 4}, 4);", f"function mem{k}(n: i32): i32 {{", f"  for (let i = 0; i < {size}; i++) store<i32>(area{k} + (i << 2), i * n + {rng.randrange(99)});",
            "  let s = 0;", f"  for (let i = {size - 1}; i > 0; i--) {{", f"    const left = load<i32>(area{k} + (i << 2)), right = load<i32>(area{k} + (i << 2) - 4);",
            f"    s = rotl(s, {1 + rng.randrange(9)}) + (left > right ? left - right : right);", f"    store<i32>(area{k} + (i << 2), min(s, {rng.randrange(10000)}));", "  }", "  return s;", "}"], f"mem{k}(n & 7)"


def generics(rng, k):
    ty = rng.choice(["i64", "f64", "u16", "f32"])
    return [f"function clampTo{k}<T>(value: T, low: T, high: T): T {{", "  if (isFloat<T>()) {", "    if (value != value) return low;", "  }", "  return value < low ? low : value > high ? high : value;", "}",
            f"function gen{k}(n: i32): i32 {{", f"  const a = clampTo{k}<i32>(n, {rng.randrange(5)}, {10 + rng.randrange(90)});", f"  const b = clampTo{k}<{ty}>(<{ty}>n, 1, {2 + rng.randrange(90)});", "  return a + <i32>b;", "}"], f"gen{k}(n)"


def generate(lines, seed=1):
    rng, kinds, body, uses, k = random.Random(seed), [arithmetic, loops, switches, namespaces, memory, generics], [], [], 0
    while len(body) < lines - 10 - len(uses) * 1.1:
        unit, use = (kinds[k] if k < len(kinds) else rng.choice(kinds))(rng, k)
        body += [f"// unit {k}"] + unit + [""]
        uses.append(use)
        k += 1
    groups = []
    for at in range(0, len(uses), 50):
        groups.append(f"group{len(groups)}")
        body += [f"function {groups[-1]}(n: i32): i32 {{", "  let s = 0;"] + [f"  s = s * 3 + {use};" for use in uses[at:at + 50]] + ["  return s;", "}", ""]
    body += ["export function run(n: i32): i32 {", "  let s = 0;"] + [f"  s ^= {group}(n);" for group in groups] + ["  return s;", "}"]
    return "\n".join(body) + "\n"


def once(command, source, level, out):
    if os.path.exists(out):
        os.remove(out)
    start = time.monotonic()
    process = subprocess.Popen(command + [source, "-o", out, "-" + level], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = status
    if status != 0 or not os.path.exists(out):
        sys.exit(f"{' '.join(command)} fails on {source}: {errors[:400]}")
    return wall, usage.ru_maxrss / 1024, os.path.getsize(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--asc", default="target/release/asc")
    parser.add_argument("--ref", help="the command of AssemblyScript's compiler")
    parser.add_argument("--sizes", default="1000,10000,50000")
    parser.add_argument("--levels", default="O0,O3")
    parser.add_argument("--reps", type=int, default=5)
    parser.add_argument("--generate", nargs=2, metavar=("LINES", "FILE"))
    options = parser.parse_args()
    if options.generate:
        open(options.generate[1], "w").write(generate(int(options.generate[0])))
        return
    commands = [("asc", shlex.split(options.asc))] + ([("ref", shlex.split(options.ref))] if options.ref else [])
    print("| program | level | " + " | ".join(f"{name} s | {name} MiB | {name} lines/s | {name} bytes" for name, _ in commands) + (" | ref/asc |" if options.ref else " |"))
    print("|---|---|" + "--:|" * (len(commands) * 4 + bool(options.ref)))
    with tempfile.TemporaryDirectory() as folder:
        programs = [("calculate", CALCULATE)] + [(f"scalar {size}", generate(int(size))) for size in options.sizes.split(",") if size]
        for name, text in programs:
            source = os.path.join(folder, "program.ts")
            open(source, "w").write(text)
            for level in options.levels.split(","):
                runs = {key: [] for key, _ in commands}
                for rep in range(options.reps):
                    for key, command in commands:
                        if key == "asc" or rep < max(1, options.reps // (5 if len(text) > 100_000 else 2)):
                            runs[key].append(once(command, source, level, os.path.join(folder, key + ".wasm")))
                cells, walls = [], []
                for key, _ in commands:
                    wall, peak, size = (statistics.median(column) for column in zip(*runs[key]))
                    walls.append(wall)
                    cells.append(f"{wall:.4f} | {peak:.0f} | {text.count(chr(10)) / wall:.0f} | {size:.0f}")
                print(f"| {name} | -{level} | " + " | ".join(cells) + (f" | {walls[1] / walls[0]:.0f} |" if options.ref else " |"), flush=True)


main()
