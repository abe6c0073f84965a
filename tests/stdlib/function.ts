// Function values as objects.
function add(a: i32, b: i32): i32 { return a + b; }
function twice(this: i32): i32 { return this * 2; }

export function test(): void {
  const f = add;
  const g: (a: i32) => void = (a: i32): void => {};
  assert(f.length == 2 && g.length == 1);
  assert(f.name == "" && f.toString() == "function() { [native code] }");
  assert(f.index != 0 && f.index != g.index && f.index == load<u32>(changetype<usize>(f)));
  assert(call_indirect<i32>(f.index, 1, 2) == 3);
  assert(f.call(null, 1, 2) == 3);
  const h = twice;
  assert(h.call(21) == 42);
}
