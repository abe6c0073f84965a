// A field is named by a literal.
export function test(x: i32): usize {
  return offsetof<string>(x); //~ TS1141
}
