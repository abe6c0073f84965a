// Object literals make objects of the class that is wanted.
class P { x: i32 = 1; y: i32; name: string | null; }
class Q { p: P = new P(); k: f64; }
function make(p: P): i32 { return p.x * 10 + p.y; }
let p: P = { x: 5, y: 6 };
assert(p.x == 5 && p.y == 6 && p.name == null);
assert(make({ y: 3 }) == 13);
let q: Q = { p: { x: 2, y: 2 }, k: 2 };
assert(q.p.x == 2 && q.k == 2.0);
const y = 8;
assert((<P>{ y }).y == 8);
