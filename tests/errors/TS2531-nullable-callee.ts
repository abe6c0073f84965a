// What may be null must be tested before it is called.
export function test(f: (() => void) | null): void {
  f(); //~ TS2531
  if (f) f();
  f!();
}
