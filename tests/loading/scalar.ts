// A program of numbers needs no class and no runtime: messages and decorators are no strings.
// @loads ~lib/builtins/host.ts
// @spares ~lib/rt/* ~lib/string.ts ~lib/array.ts ~lib/map.ts ~lib/math.ts ~lib/util/math.ts
@external("env", "log")
declare function log(value: i32): void;
const table = memory.data<u8>([1, 2, 3]);
// "string" [] `template` new Map() % ** in a comment
export function twice(value: i32): i32 {
  assert(value > 0, "positive numbers only");
  if (value == 7) abort("not seven");
  log(load<u8>(table));
  return value * 2;
}
