// Conditional and mapped types.
type A = B extends C ? D : E extends F ? G : H;
type I<T> = T extends Array<infer U extends string> ? U : T extends (infer V)[] ? V : never;
type J<T> = T extends (...args: any[]) => infer R ? R : never;
type K<T> = T extends infer U extends string ? U : never;
type L = (A extends B ? C : D)[];
type M<T> = { readonly [K in keyof T]?: T[K] };
type N<T> = { -readonly [K in keyof T as `get${K}`]-?: T[K]; };
type O<T> = { +readonly [K in T]+?: U, };
type P<T> = { [K in T] };
