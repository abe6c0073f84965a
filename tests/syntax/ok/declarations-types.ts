// Aliases and interfaces.
type A = i32;
type B<T, U extends V = W> = Array<T>;
export type C = A | null;
declare type D = A;
interface E {}
interface F<T> extends G, H<I>, J.K { a: T; }
export interface L { a(): void }
declare interface M { b: i32 }
export default interface N {}
