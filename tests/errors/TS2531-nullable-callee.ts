// What may be null must be tested before it is called. Only what is known of locals is tracked.
let callback: (() => void) | null = null;
export function untested(f: (() => void) | null): void {
  f(); //~ TS2531
}
export function tested(f: (() => void) | null): void {
  if (f) f();
  if (callback) callback();
}
export function asserted(f: (() => void) | null): void {
  f!();
}
