// Arrow functions: parameters, result types, bodies.
let short = [x => y, (x) => y, (x, y) => z, () => {}, () => ({}), x => y => z, async x => y, async (x) => y];
let typed = [(a: i32): i32 => a, (a: i32 = 1, b?: i32, ...c: i32[]): void => {}, (a = 1) => a, (this: T) => 1];
let generic = [<T>(x: T) => x, <T,>(x: T): T => x, <T extends U, V = W>(x: T) => x, async <T>(x: T) => x];
let patterns = [({ a, b }) => a, ([a, b]: T) => a, ({ a = 1 }: T = {}) => a, ({ a: { b } }) => b];
let results = [(a): ((b: i32) => void) => { x }, (a): (b) => c => d, (x): x is T => true, (): { a: i32 } => b];
let inside = [a ? (b) : c => d, a ? (b, c) : (d) => e, a ? (x: i32): i32 => x : y, a ? () => b : c, a ? (b) : (c)];
f((a: () => { x: i32 }) => {}, x => { return 1 });
let object = { a: (b), c: (d): T => e, f: (g) => h };
