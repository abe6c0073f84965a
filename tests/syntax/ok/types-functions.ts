// Function types, predicates, object types.
type A = () => void;
type B = (a: i32, b?: T, ...c: U[]) => V;
type C = [new (a: i32) => T, abstract new () => T, <T>(a: T) => T, new <T>(a: T) => T, (this: T) => void];
type D = [(x: any) => x is T, (x: any) => asserts x, (x: any) => asserts x is T, (this: T) => this is U, () => asserts this];
type E = ((a: i32) => void) | null;
type F = (a: i32) => (b: i32) => { c: i32 };
type G = ({ a, b }: T, [c]: U) => void;
type H = { a: A; b?: B, readonly c: C; d(): void; e?<T>(x: T): U; (x: i32): T; <T>(x: T): T; new (x: i32): T };
type I = { [k: string]: T; get a(): i32; set a(v: i32); "b": i32; 1: i32; [c]: i32; readonly [k: number]: U };
type J = {}; type K = { a: i32 }[];
let f: () => { a: i32 } = () => { return g; };
