// A type argument that breaks a constraint is a warning.
type Callback = () => void;
function run<T extends Callback>(f: T): void {}
function number<T extends number>(x: T): T { return x; }
export function test(): void {
  run(() => {});
  run(5); //~ TS2344
  number(5);
  number<u8>(5);
}
