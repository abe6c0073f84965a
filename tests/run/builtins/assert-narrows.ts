// Behind an assertion its condition holds.
// @oracle: skip an assertion narrows there by its value only
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
  return memory.size() > 0 ? b : a;
}

assert(changetype<usize>(after("b")) == changetype<usize>("b"));
assert(changetype<usize>(compared("c")) == changetype<usize>("c"));
assert(changetype<usize>(both("d", "e")) == changetype<usize>("e"));
