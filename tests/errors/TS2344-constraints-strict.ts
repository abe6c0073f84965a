// @args: --strict
// Under '--strict' it is an error, and so is a constraint that means nothing.
function run<T extends () => void>(f: T): void {}
function unknown<T extends Missing>(x: T): T { return x; } //~ TS2304
export function test(): void {
  run(5); //~ TS2344
  unknown(5);
}
