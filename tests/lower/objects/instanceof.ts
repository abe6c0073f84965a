// @args: --noAssert
// Ids of a class and all that derive from it: one, a range, bits; null belongs to none.
class A {}
class B extends A {}
class C extends A {}
class D extends B {}
export function all(a: A): bool { return a instanceof A; }
export function one(a: A): bool { return a instanceof C; }
export function some(a: A | null): bool { return a instanceof B; }
export function none(b: B, c: C, d: D): bool { return !(d instanceof D); }
