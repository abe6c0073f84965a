// Writes `stdlib/util/casemap_tables.ts`, the case mappings and properties of Unicode characters, from what the
// JavaScript engine that runs this script knows. Run it again to take over a newer version of Unicode:
//
//     node stdlib/tools/casemap.mjs
//
// Mappings of single characters are runs `first, first + stride, …` (stride 1 or 2) with one difference; those of one
// character to several are listed. Properties are the distances between the places where they change.

import { writeFileSync } from "node:fs";

/** No character from here on has a case. */
const LIMIT = 0x20000;
const LAST_POSITION = 0x10FFFF;

const isSurrogate = (code) => code >= 0xD800 && code < 0xE000;
const codesOf = (text) => [...text].map((character) => character.codePointAt(0));

/** The runs of a mapping, and the characters that it turns into several. */
function runsOf(map) {
  const runs = [];
  const several = [];
  for (let code = 0; code <= LAST_POSITION; code++) {
    if (isSurrogate(code)) continue;
    const mapped = codesOf(map(String.fromCodePoint(code)));
    if (mapped.length > 1) several.push([code, mapped]);
    const difference = mapped[0] - code;
    if (mapped.length > 1 || difference === 0) continue;
    if (code >= LIMIT || (mapped[0] >> 16) !== (code >> 16)) throw new Error(`${code} does not fit the tables`);
    const run = runs.at(-1);
    const stride = run ? code - run.last : 0;
    const goesOn = run && run.difference === difference && run.count < 128
      && (run.count === 1 ? stride <= 2 : stride === run.stride);
    if (goesOn) Object.assign(run, { last: code, stride, count: run.count + 1 });
    else runs.push({ first: code, last: code, stride: 1, count: 1, difference });
  }
  return { runs, several };
}

/** `first | (stride - 1) << 17 | (count - 1) << 18` of each run. */
const packed = (runs) => runs.map((run) => run.first | (run.stride - 1) << 17 | (run.count - 1) << 18);
const differences = (runs) => runs.map((run) => run.difference & 0xFFFF);

/** The distances between changes of a property, each in one byte below 128, in two big-endian ones or in three. */
function changes(property) {
  const bytes = [];
  let previous = 0;
  let holds = false;
  for (let code = 0; code <= LAST_POSITION + 1; code++) {
    // The end counts as a change, so that reading the table for any character stops.
    if (code <= LAST_POSITION && property.test(String.fromCodePoint(code)) === holds) continue;
    const distance = code - previous;
    if (distance < 0x80) bytes.push(distance);
    else if (distance < 0x4000) bytes.push(0x80 | distance >> 8, distance & 0xFF);
    else bytes.push(0xC0 | distance >> 16, distance >> 8 & 0xFF, distance & 0xFF);
    previous = code;
    holds = !holds;
  }
  return bytes;
}

/** One exported constant: its documentation, its values in lines of at most 120 characters. */
function table(documentation, name, type, values) {
  const lines = [];
  let line = " ";
  for (const value of values) {
    const text = ` ${value},`;
    if (line.length + text.length > 120) {
      lines.push(line);
      line = " ";
    }
    line += text;
  }
  lines.push(line);
  return `/** ${documentation} */\n@lazy export const ${name}: usize = memory.data<${type}>([\n${lines.join("\n")}\n]);\n`;
}

const upper = runsOf((text) => text.toUpperCase());
const lower = runsOf((text) => text.toLowerCase());
const special = upper.several.flatMap(([code, mapped]) => [code, ...mapped, 0, 0].slice(0, 4));
if (lower.several.length !== 1 || lower.several[0][0] !== 0x130) throw new Error("`toLowerCase` knows U+0130 only");

const count = (name, value, what) => `/** ${what} */\nexport const ${name}: i32 = ${value};\n`;
writeFileSync(new URL("../util/casemap_tables.ts", import.meta.url), [
  `// Case mappings and properties of Unicode ${process.versions.unicode}, written by tools/casemap.mjs.\n`,
  count("UPPER_COUNT", upper.runs.length, "How many runs `UPPER` has."),
  table("Runs of characters with an upper case: `first | (stride - 1) << 17 | (count - 1) << 18`.", "UPPER", "u32",
    packed(upper.runs)),
  table("What to add to the characters of each run of `UPPER`, modulo `2 ** 16`.", "UPPER_DIFFERENCE", "u16",
    differences(upper.runs)),
  count("LOWER_COUNT", lower.runs.length, "How many runs `LOWER` has."),
  table("Runs of characters with a lower case, like `UPPER`.", "LOWER", "u32", packed(lower.runs)),
  table("What to add to the characters of each run of `LOWER`, modulo `2 ** 16`.", "LOWER_DIFFERENCE", "u16",
    differences(lower.runs)),
  count("SPECIAL_COUNT", upper.several.length, "How many characters `SPECIAL` has."),
  table("Characters whose upper case is two or three characters, each with these (zero if none).", "SPECIAL", "u16",
    special),
  table("Distances between the places where characters begin or cease to be cased.", "CASED", "u8",
    changes(/^\p{Cased}$/u)),
  table("Distances between the places where characters begin or cease to be ignored next to cased ones.",
    "CASE_IGNORABLE", "u8", changes(/^\p{Case_Ignorable}$/u)),
].join("\n"));
