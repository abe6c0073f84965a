// How long the collector holds a program up: a histogram of the times of single replacements in a large live heap.
//
//   node pauses.mjs module.wasm [parts=110000] [replacements=1000000]
//
// The module is programs/gc_pauses.ts. 110000 parts are about 64 MiB in this compiler's heap.
import fs from "fs";

const [file, parts = "110000", replacements = "1000000"] = process.argv.slice(2);
const bounds = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000, Infinity];
const counts = bounds.map(() => 0);
let started = 0;
let longest = 0;
const host = {
  begin: () => { started = performance.now(); },
  end: () => {
    const microseconds = (performance.now() - started) * 1000;
    longest = Math.max(longest, microseconds);
    counts[bounds.findIndex(bound => microseconds < bound)]++;
  },
};
const abort = () => { throw new Error("abort"); };
const { instance } = await WebAssembly.instantiate(fs.readFileSync(file), { env: { abort }, gc_pauses: host });
const { fill, replace, churn, check, memory } = instance.exports;
const time = work => {
  const from = performance.now();
  work();
  return (performance.now() - from).toFixed(0);
};
console.log(`fill      ${time(() => fill(+parts))} ms, memory ${memory.buffer.byteLength >> 20} MiB`);
console.log(`churn     ${time(() => churn(+replacements))} ms for ${replacements} replacements of seven objects and four buffers`);
console.log(`memory    ${memory.buffer.byteLength >> 20} MiB, check ${check()}`);
replace(20000);
counts.fill(0);
longest = 0;
replace(+replacements);
console.log(`longest   ${longest.toFixed(0)} microseconds`);
bounds.forEach((bound, at) => counts[at] && console.log(`< ${String(bound).padStart(8)}  ${counts[at]}`));
