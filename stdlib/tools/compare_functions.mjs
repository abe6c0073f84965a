// Compares Math and Mathf with libquadmath's functions on many values and shows the greatest errors in units in the
// last place. It stays here because the tests hold a few values only. Needs Node and gcc with libquadmath.
//
//     node stdlib/tools/compare_functions.mjs path/to/asc [COUNT [LEVEL [FUNCTION...]]]
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [asc, count = "100000", level = "-O3", ...wanted] = process.argv.slice(2);
const N = Number(count);
const folder = mkdtempSync(join(tmpdir(), "functions-"));
const reference = join(folder, "reference");
const source = join(dirname(fileURLToPath(import.meta.url)), "reference.c");
execFileSync("gcc", ["-O2", "-o", reference, source, "-lquadmath", "-lm"]);

// The usual range of each function; other arguments come from all bit patterns and all magnitudes.
const UNARY = {
  acos: [-1.01, 1.01], acosh: [0.9, 20], asin: [-1.01, 1.01], asinh: [-8, 8], atan: [-6, 6], atanh: [-1.01, 1.01],
  cbrt: [-1000, 1000], cos: [-30, 30], cosh: [-45, 45], exp: [-100, 100], exp2: [-150, 130], expm1: [-40, 45],
  log: [0, 10], log10: [0, 1000], log1p: [-1, 5], log2: [0, 10], sin: [-30, 30], sinh: [-45, 45], tan: [-30, 30],
  tanh: [-21, 21],
};
const BINARY = ["atan2", "hypot", "pow", "rem", "mod"];
const SPECIAL = [
  0, -0, 1, -1, 0.5, -0.5, 2, -2, NaN, Infinity, -Infinity, 5e-324, -5e-324, 2.2250738585072014e-308,
  1.7976931348623157e308, Math.PI, Math.PI / 2, Math.PI / 4, 3 * Math.PI, 1e22, 0.4375, 0.6875, 1.1875, 2.4375,
  709.782712893384, 709.7827128933841, -745.1332191019411, -745.1332191019412, 710.4758600739439, 1024, -1074, -1075.1,
  88.72283, -103.97, 128, -150, 6381956970095103 * 2 ** 797, 1e-8, 1e-17, 40, -40, 3e8, 1e150, 1e-160, 3, 10, 1000,
];

/** A function that computes many results in memory: arguments and result side by side. */
function runner(name, type, size) {
  const namespace = type === "f64" ? "Math" : "Mathf";
  const places = BINARY.includes(name) ? 2 : 1;
  const step = (places + 1) * size;
  const loads = Array.from({ length: places }, (_, i) => `load<${type}>(at, ${i * size})`).join(", ");
  return `export function ${name}_${type}(n: i32): void {
  for (let at: usize = 65536, end = at + n * ${step}; at < end; at += ${step}) {
    store<${type}>(at, ${namespace}.${name}(${loads}), ${places * size});
  }
}`;
}

const names = wanted.length ? wanted : [...Object.keys(UNARY), ...BINARY];
const program = names.flatMap((name) => [runner(name, "f64", 8), runner(name, "f32", 4)]);
writeFileSync(join(folder, "program.ts"), program.join("\n"));
const output = join(folder, "program.wasm");
const pages = String(Math.ceil((N * 24) / 65536) + 2);
execFileSync(asc, [join(folder, "program.ts"), level, "--initialMemory", pages, "-o", output]);
const { instance } = await WebAssembly.instantiate(readFileSync(output), { env: { abort() {}, seed: () => 1 } });
const { memory } = instance.exports;

const magnitude = () => (Math.random() < 0.5 ? -1 : 1) * 2 ** (Math.random() * 40 - 20);
function fill(values, bits, name, places, isWide) {
  const random = () => (isWide ? BigInt(Math.floor(Math.random() * 2 ** 32)) << 32n | BigInt(Math.floor(Math.random() * 2 ** 32))
    : Math.random() * 2 ** 32);
  const [from, to] = UNARY[name] ?? [-10, 10];
  for (let i = 0; i < N; i++) {
    for (let place = 0; place < places; place++) {
      const at = i * (places + 1) + place;
      if (i < SPECIAL.length ** places) values[at] = SPECIAL[Math.floor(i / SPECIAL.length ** place) % SPECIAL.length];
      else if (i % 4 === 0) bits[at] = random();
      else if (i % 4 === 1) values[at] = magnitude();
      else values[at] = from + Math.random() * (to - from);
    }
  }
}

for (const name of names) {
  for (const [type, size, Values, Bits] of [["f64", 8, Float64Array, BigUint64Array], ["f32", 4, Float32Array, Uint32Array]]) {
    const places = BINARY.includes(name) ? 2 : 1;
    const length = N * (places + 1);
    const values = new Values(memory.buffer, 65536, length);
    fill(values, new Bits(memory.buffer, 65536, length), name, places, type === "f64");
    instance.exports[`${name}_${type}`](N);
    const input = Buffer.from(memory.buffer, 65536, length * size);
    const result = spawnSync(reference, [name, type, String(places)], { input });
    process.stdout.write(`${name} ${type}: ${result.stdout}`);
  }
}
