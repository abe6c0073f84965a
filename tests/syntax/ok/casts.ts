// Casts bind like comparisons; what follows a cast's type is no part of it.
let casts = [a as T, a as any as T, <T>a, <T><U>a, <T>-a, <Array<T>>[], (a as i32) << 3, a as u64 ** 4];
let constant = [a as const, <const>[1, 2]];
let checked = [a satisfies T, a instanceof Foo<T>, a instanceof ns.Foo && b, !(a instanceof B)];
let bounds = [a as u32 < b, a as i32 > b, a as T ? b : c, a as T[] | null, a as A | B & C, a as () => void];
let types = [a as "x" | 1, a as [A, B], a as { x: A }, a as typeof b, a as keyof T, a as A extends B ? C : D];
