// Assertions that hold: of every type, NaN among them; their value is the operand.
function asserted(x: i32): i32 { return assert(x); }
function narrowed(text: string | null): string { return assert(text); }
let messages = 0;
function message(): string { messages++; return "message"; }

assert(asserted(5) == 5);
assert(changetype<usize>(narrowed("a")) == changetype<usize>("a"));
assert(NaN);
assert(f32.NaN);
assert(1.5);
assert(<i64>0x100000000);
assert(<u8>200);
assert("", "an empty text is a text");
assert(asserted(3) == 3, message());
assert(messages == 0);
assert(true, message());
