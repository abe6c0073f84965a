// @args: -O3
@external("host", "print")
declare function print(value: f64): void;
declare const limit: i32;
export let calls = 0;
export function show(value: f64): void {
  calls++;
  if (calls <= limit) print(value);
}
