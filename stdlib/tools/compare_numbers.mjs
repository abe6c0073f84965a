// Compares the texts of numbers and the numbers of texts with JavaScript's on many values. It stays here because the
// tests hold a few values only. Needs Node.
//
//     node stdlib/tools/compare_numbers.mjs path/to/asc [COUNT [LEVEL]]
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [asc, count = "100000", level = "-O3"] = process.argv.slice(2);
const N = Number(count);
const folder = mkdtempSync(join(tmpdir(), "numbers-"));
writeFileSync(join(folder, "program.ts"), `
import { decimalCount64, radixCount, writeDecimal64, writeRadix } from "util/digits";
import { writeFloat32, writeFloat64 } from "util/floats";
import { readFloat32, readFloat64 } from "util/read_float";
import { readInteger, readIntegerAsFloat } from "util/read_integer";
export function text64(v: f64): u32 { return writeFloat64(1024, v); }
export function text32(v: f32): u32 { return writeFloat32(1024, v); }
export function decimal(v: u64): u32 { writeDecimal64(1024 + (decimalCount64(v) << 1), v); return decimalCount64(v); }
export function radix(v: u64, r: u32): u32 { writeRadix(1024 + (radixCount(v, r) << 1), v, r); return radixCount(v, r); }
export function float64(n: u32): f64 { return readFloat64(1024, 1024 + (n << 1)); }
export function float32(n: u32): f32 { return readFloat32(1024, 1024 + (n << 1)); }
export function integer(n: u32, r: i32): i64 { return readInteger(1024, 1024 + (n << 1), r); }
export function integerAsFloat(n: u32, r: i32): f64 { return readIntegerAsFloat(1024, 1024 + (n << 1), r); }
`);
const output = join(folder, "program.wasm");
execFileSync(asc, [join(folder, "program.ts"), level, "--memoryBase", "16384", "-o", output]);
const { instance } = await WebAssembly.instantiate(readFileSync(output), { env: { abort() {} } });
const wasm = instance.exports;
const units = new Uint16Array(wasm.memory.buffer, 1024, 7000);

const written = (length) => String.fromCharCode(...units.subarray(0, length));
function put(text) {
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return text.length;
}

let compared = 0, different = 0;
function expect(result, expected, of) {
  compared++;
  if (Object.is(result, expected)) return;
  if (different++ < 10) console.log(`${of}: ${result}, expected ${expected}`);
}

const wide = new Float64Array(1), wideBits = new BigUint64Array(wide.buffer);
const narrow = new Float32Array(1), narrowBits = new Uint32Array(narrow.buffer);
const random32 = () => Math.floor(Math.random() * 2 ** 32);
const random64 = () => (BigInt(random32()) << 32n) | BigInt(random32());

/** JavaScript's text of a float, as the language has it. */
function shown(value) {
  const text = value === 0 ? "0" : String(value);
  return Number.isFinite(value) && !/[.e]/.test(text) ? `${text}.0` : text;
}

/** How many digits a text shows. */
const length = (text) => text.replace(/e.*/, "").replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length;

/** Whether a text reads back as the value, with no more digits than any float of its width needs. */
function checkText(text, value, most, read) {
  const reads = Number.isFinite(value) ? Object.is(read(text), value === 0 ? 0 : value) : text === String(value);
  expect(reads && length(text) <= most, true, `${value} as ${text}`);
}

const checkWide = (value) => checkText(written(wasm.text64(value)), value, 17, Number);

function checkNarrow(value) {
  checkText(written(wasm.text32(value)), value, 9, (text) => Math.fround(Number(text)));
}

/** `m * 2 ** e` as a decimal text. */
function exact(m, e) {
  if (e >= 0) return String(m << BigInt(e));
  const digits = String(m * 5n ** BigInt(-e)).padStart(1 - e, "0");
  return `${digits.slice(0, digits.length + e)}.${digits.slice(digits.length + e)}`;
}

/** The middle between the float with the bits `lower` and the next one, as a decimal text. */
const middleBetween = (lower, width, bias) => {
  const biased = Number(lower >> BigInt(width)), fraction = lower & ((1n << BigInt(width)) - 1n);
  const significand = biased ? fraction | (1n << BigInt(width)) : fraction;
  return exact(2n * significand + 1n, Math.max(biased, 1) - bias - width - 1);
};

for (let i = 0; i < N; i++) {
  wideBits[0] = random64();
  if (Number.isFinite(wide[0])) {
    checkWide(wide[0]);
    for (const text of [String(wide[0]), wide[0].toExponential(random32() % 21), wide[0].toPrecision(1 + (random32() % 40))]) {
      expect(wasm.float64(put(text)), Number(text), text);
    }
  }
  const usual = random32() / 10 ** (random32() % 12);
  checkWide(usual);
  narrowBits[0] = random32();
  if (Number.isFinite(narrow[0]) && narrow[0] !== 0) {
    checkNarrow(narrow[0]);
    expect(wasm.float32(put(String(narrow[0]))), narrow[0], narrow[0]);
  }
  for (const text of [`${random32() % 100000}e${(random32() % 700) - 350}`, `0.${random32()}${random32()}${random32()}`]) {
    expect(wasm.float64(put(text)), Number(text), text);
  }

  const value = random64() >> BigInt(random32() % 64), base = 2 + (random32() % 35);
  expect(written(wasm.decimal(BigInt.asIntN(64, value))), String(value), value);
  const digits = value.toString(base);
  expect(written(wasm.radix(BigInt.asIntN(64, value), base)), digits, `${value} in ${base}`);
  expect(wasm.integer(put(`-${digits}`), base), BigInt.asIntN(64, -value), `-${digits} in ${base}`);
  if (base === 10 || (base & (base - 1)) === 0) expect(wasm.integerAsFloat(put(digits), base), parseInt(digits, base), digits);
}

/** A little less and a little more than a middle, whose last digit behind a point is a 5. */
const less = (middle) => (middle.includes(".") ? `${middle.slice(0, -1)}49999` : `${BigInt(middle) - 1n}.9999`);
const more = (middle) => `${middle}${middle.includes(".") ? "" : "."}0001`;

// Middles between two floats, and what is a little less or more.
for (let i = 0; i < N / 20; i++) {
  const lower = random64() & 0x7FFFFFFFFFFFFFFFn;
  if (lower < 0x7FEFFFFFFFFFFFFFn) {
    const middle = middleBetween(lower, 52, 1023);
    for (const text of [middle, less(middle), more(middle)]) {
      expect(wasm.float64(put(text)), Number(text), text);
    }
  }
  const below = random32() & 0x7FFFFFFF;
  if (below < 0x7F7FFFFF) {
    narrowBits[0] = below;
    const least = narrow[0];
    narrowBits[0] = below + 1;
    const greatest = narrow[0];
    const middle = middleBetween(BigInt(below), 23, 127);
    expect(wasm.float32(put(middle)), below & 1 ? greatest : least, middle);
    expect(wasm.float32(put(more(middle))), greatest, `${middle} and more`);
    expect(wasm.float32(put(less(middle))), least, `${middle} and less`);
  }
}
console.log(`${different} of ${compared} differ`);
process.exitCode = different ? 1 : 0;
