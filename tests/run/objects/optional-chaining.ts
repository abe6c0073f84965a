// The first null leaves an optional chain; a value type needs '??' or a condition.
// @oracle: skip AssemblyScript has no optional chaining
class N { next: N | null = null; value: i32 = 1; name: string = "n"; hit(): void { hits++; } self(): N { return this; } items: i32[] | null = null; }
let hits = 0;
let evaluated = 0;
function arg(): i32 { evaluated++; return 0; }
let a = new N(), none: N | null = null;
a.next = new N();
assert(a.next?.next == null && a?.next?.name == "n" && none?.next?.name == null);
assert((none?.value ?? 7) == 7 && (a.next?.value ?? 7) == 1);
none?.hit();
a.next?.hit();
assert(hits == 1);
assert(none?.self().self().name == null && a.next?.self().name == "n");
assert((none?.items?.[arg()] ?? 3) == 3 && evaluated == 0);
a.items = [4];
assert((a.items?.[arg()] ?? 3) == 4 && evaluated == 1);
if (none?.value) assert(false);
let f: ((x: i32) => i32) | null = null;
assert((f?.(1) ?? -1) == -1);
f = x => x + 1;
assert((f?.(1) ?? -1) == 2);
