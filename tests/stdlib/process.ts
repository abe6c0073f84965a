// The process, its clock and how it ends.

export function testProcess(): void {
  const arch: string = process.arch;
  assert(arch == "wasm32" && process.platform == "wasm" && process.env.size == 0);
  assert(process.time() == 0 && process.hrtime() == 0 && performance.now() == 0);
  process.exitCode = 3;
  process.exit();
  process.exit(4);
}
