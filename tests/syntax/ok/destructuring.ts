// Patterns in declarations and assignments.
let { a, b: c, d = 1, e: f = 2, [g]: h, "i": j, 0: k, ...rest } = object, {} = nothing;
let [l, , m = 1, [n], { o }, ...p] = array, [] = nothing, [, q] = array, [r, ,] = array;
({ a, b: c.d, e = 1, f: [g], h: { i }, ...j.k } = object);
[a, b.c, [d], { e }, f = 1, ...g[0]] = array;
[a, b] = [b, a];
({ a: [b] = [], c: { d } = {} } = e);
({} = a); [] = b;
function f({ a, b = 1 }: T, [c]: U): void {}
try {} catch ({ message }) {}
