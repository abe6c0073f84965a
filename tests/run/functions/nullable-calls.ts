// A function value that may be null can be called; calling null traps.
// @call call() traps
// @call set()
// @call call() = 7
let callback: (() => i32) | null = null;

export function set(): void {
  callback = (): i32 => 7;
}

export function call(): i32 {
  return callback();
}

export function testTested(): void {
  let result = 0;
  if (callback) result = callback();
  assert(result == 0);
}
