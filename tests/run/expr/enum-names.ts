// `E[value]` is the name of a value: of members with one value the last one's.
enum Color { Red, Green, Blue = 5, Azure = 5, Last }
let start = 7;
enum Computed { First = start, Second = First + 1 }
function name(color: Color): string { return Color[color]; }
function isSame(a: string, b: string): bool { return changetype<usize>(a) == changetype<usize>(b); }
assert(isSame(name(Color.Red), "Red"));
assert(isSame(name(Color.Green), "Green"));
assert(isSame(name(5), "Azure"));
assert(isSame(name(Color.Last), "Last"));
assert(isSame(Computed[7], "First") && isSame(Computed[8], "Second"));
