// Behind an assertion its condition holds.
function after(text: string | null): string {
  assert(text);
  return text;
}
function compared(text: string | null): string {
  assert(text != null, "no text");
  return text;
}
function both(a: string | null, b: string | null): string {
  assert(a && b);
  return a === b ? a : b;
}

assert(after("b") === "b");
assert(compared("c") === "c");
assert(both("d", "e") === "e");
