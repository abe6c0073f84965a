// Declarations: overloads, type parameters, this, optional, default and rest parameters.
function plain(): void {}
function full<T, U extends V = W>(this: T, a: i32, b?: U, c: i32 = 1, ...d: i32[]): T | null { return null; }
function patterns({ a, b: [c] }: T, [d, , e = 1]: U = []): void {}
function over(a: i32): i32;
function over(a: string): string
function over(a: any): any { return a; }
function* generator(): Iterable<i32> { yield; yield 1; yield* other; let x = yield a, y = (yield); }
async function later(): Promise<void> { await a; await (b); await [c]; return await d.e; }
async function* both() {}
function guard(a: any): a is string { return true; }
function assertion(a: any): asserts a {}
function condition(this: T, a: any): asserts a is U {}
declare function ambient(a: i32): void;
function object(): { a: i32 } { return { a: 1 }; }
function keywords<const T, in U, out V, in out W>(): void {}
