// How long the collector holds a program up: a histogram of the times of single replacements in a large live heap.
//
//   node pauses.mjs module.wasm [parts=110000] [replacements=300000] [runs=5]
//
// The module is programs/gc_pauses.ts. 110000 parts are about 64 MiB in this compiler's heap. All runs do exactly the same, and
// of each replacement the shortest time counts: what differs is not the program's but the machine's.
import fs from "fs";

const [file, parts = 110000, replacements = 300000, runs = 5] = process.argv.slice(2);
const bounds = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000, Infinity];
const times = new Float64Array(+replacements).fill(Infinity);
const module = new WebAssembly.Module(fs.readFileSync(file));
const time = work => {
  const from = performance.now();
  work();
  return Math.round(performance.now() - from);
};

for (let run = 0; run < +runs; run++) {
  let at = 0;
  let started = 0;
  const host = {
    begin: () => { started = performance.now(); },
    end: () => { times[at] = Math.min(times[at++], (performance.now() - started) * 1000); },
  };
  const abort = () => { throw new Error("abort"); };
  const { exports } = new WebAssembly.Instance(module, { env: { abort }, gc_pauses: host });
  const filled = time(() => exports.fill(+parts));
  // Long enough for several collections, and for the engine's best code.
  const churned = time(() => exports.churn(+replacements));
  exports.replace(+replacements);
  const size = exports.memory.buffer.byteLength >> 20;
  console.log(`run ${run}: fill ${filled} ms, churn ${churned} ms, memory ${size} MiB, check ${exports.check()}`);
}

console.log(`longest ${times.reduce((a, b) => Math.max(a, b)).toFixed(0)} microseconds`);
let from = 0;
for (const bound of bounds) {
  const count = times.filter(each => each >= from && each < bound).length;
  if (count) console.log(`${String(from).padStart(8)} … ${String(bound).padStart(8)}  ${count}`);
  from = bound;
}
