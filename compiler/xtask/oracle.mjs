// Compiles programs with AssemblyScript, runs its modules and ours, and prints where they differ.
// node oracle.mjs path/to/assemblyscript/bin/asc.js jobs.json
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const [reference, list] = process.argv.slice(2);
const asc = (await import(pathToFileURL(join(dirname(reference), "../dist/asc.js")).href)).default;
const jobs = JSON.parse(readFileSync(list, "utf8"));

/** AssemblyScript does not compile the program. */
class Refusal extends Error {}

// Its compiler ends the process when it crashes.
process.exit = () => { throw new Error("crash"); };
console.error = () => {};

/** The bytes of AssemblyScript's module, or its messages. */
async function compileReference(job) {
  let bytes = null;
  const level = job.arguments.some(argument => argument.startsWith("-O")) ? [] : ["-O3"];
  let result;
  try { result = await asc.main([job.name, "--outFile", "out.wasm", ...level, ...job.arguments], {
    readFile: name => { try { return readFileSync(name, "utf8"); } catch { return null; } },
    writeFile: (name, contents) => { if (name === "out.wasm") bytes = contents; },
    listFiles: () => [],
  }); } catch (crash) { throw new Refusal(crash.message); }
  if (result.error) throw new Refusal(result.stderr.toString() || result.error.message);
  return bytes;
}

/** What each exported function takes: the letters i (number) and l (bigint), by export name. */
function exportedParameters(bytes) {
  let at = 8;
  const unsigned = () => { let value = 0, shift = 0, byte; do { byte = bytes[at++]; value |= (byte & 127) << shift; shift += 7; } while (byte & 128); return value >>> 0; };
  const text = () => { const length = unsigned(); at += length; return new TextDecoder().decode(bytes.subarray(at - length, at)); };
  const limits = () => { const flags = unsigned(); unsigned(); if (flags & 1) unsigned(); };
  const types = [], functions = [], found = new Map();
  while (at < bytes.length) {
    const id = bytes[at++], end = unsigned() + at;
    if (id === 1) {
      for (let count = unsigned(); count--;) {
        if (bytes[at++] !== 0x60) break;
        let params = "";
        for (let n = unsigned(); n--;) params += bytes[at++] === 0x7e ? "l" : "i";
        at += unsigned();
        types.push(params);
      }
    } else if (id === 2) {
      for (let count = unsigned(); count--;) {
        text(); text();
        const kind = bytes[at++];
        if (kind === 0) functions.push(types[unsigned()]);
        else if (kind === 1) { at++; limits(); } else if (kind === 2) limits(); else at += 2;
      }
    } else if (id === 3) {
      for (let count = unsigned(); count--;) functions.push(types[unsigned()]);
    } else if (id === 7) {
      for (let count = unsigned(); count--;) {
        const name = text(), kind = bytes[at++], index = unsigned();
        if (kind === 0) found.set(name, functions[index]);
      }
    }
    at = end;
  }
  return found;
}

const show = value => Object.is(value, -0) ? "-0" : String(value);

/** All that a module lets its host see, one line each. */
function observe(bytes, job) {
  const lines = [];
  let memory = null;
  const string = pointer => {
    if (!pointer) return "null";
    const length = new Uint32Array(memory.buffer, pointer - 4, 1)[0];
    return String.fromCharCode(...new Uint16Array(memory.buffer, pointer, length >>> 1));
  };
  const env = {
    abort: (message, file, line, column) => { throw new Error(`abort in line ${line}: ${string(message)}`); },
    trace: (message, count, ...values) => { lines.push(`trace: ${[string(message), ...values.slice(0, count)].map(show).join(" ")}`); },
    seed: () => 42,
  };
  const module = new WebAssembly.Module(bytes), imports = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    const own = from === "env" ? env[name] : undefined;
    const noted = (...values) => { lines.push(`${from}.${name}(${values.map(show).join(", ")})`); return 0; };
    const item = kind === "function" ? own ?? noted : kind === "memory" ? memory = new WebAssembly.Memory({ initial: 1 })
      : kind === "table" ? new WebAssembly.Table({ element: "anyfunc", initial: 1 }) : 0;
    (imports[from] ??= {})[name] = item;
  }
  const attempt = (what, run) => {
    try { const value = run(); if (value !== undefined || what) lines.push(`${what} = ${show(value)}`); }
    catch (error) { lines.push(`${what} stops: ${error instanceof WebAssembly.RuntimeError ? "trap" : error.message}`); return false; }
    return true;
  };
  let exports = null;
  const starts = attempt("start", () => {
    // The start code may abort before exports are known: the message is then out of reach.
    env.abort = (abort => (...values) => { if (!memory) throw new Error(`abort in line ${values[2]}`); abort(...values); })(env.abort);
    exports = new WebAssembly.Instance(module, imports).exports;
    memory ??= exports.memory;
  });
  if (!starts) return lines;
  if (exports._start) attempt("_start", () => exports._start());
  const parameters = exportedParameters(bytes);
  for (const name of Object.keys(exports).filter(name => name.startsWith("test"))) attempt(name, () => exports[name]());
  for (const call of job.calls) {
    const [, name, inside] = /^\s*([^(]+)\(([^)]*)\)/.exec(call);
    const values = inside.split(",").map(text => text.trim()).filter(text => text).map((text, at) => {
      if (parameters.get(name)?.[at] === "l") return BigInt.asIntN(64, text.startsWith("-") ? -BigInt(text.slice(1)) : BigInt(text));
      return text === "true" ? 1 : text === "false" ? 0 : Number(text.replaceAll("_", ""));
    });
    attempt(`${name}(${inside})`, () => exports[name](...values));
  }
  return lines;
}

let same = 0, different = 0, refused = 0, unsupported = 0;
for (const job of jobs) {
  try {
    const theirs = observe(await compileReference(job), job), ours = observe(readFileSync(job.module), job);
    const at = theirs.findIndex((line, at) => line !== ours[at]);
    if (at < 0 && theirs.length === ours.length) { same++; continue; }
    different++;
    console.log(`${job.name}: differs\n  AssemblyScript: ${theirs[at < 0 ? ours.length : at]}\n  ours:           ${ours[at < 0 ? theirs.length : at]}`);
  } catch (error) {
    const words = error.message.split("\n").find(line => line.trim()) ?? "";
    if (error instanceof Refusal) refused++; else if (error instanceof WebAssembly.CompileError) unsupported++; else different++;
    console.log(`${job.name}: ${error instanceof Refusal ? "refused by AssemblyScript: " : ""}${words}`);
  }
}
console.log(`${same} the same, ${different} different, ${refused} refused by AssemblyScript, ${unsupported} beyond this Node`);
process.exitCode = different ? 1 : 0;
