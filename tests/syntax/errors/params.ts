// The rules of parameter lists.
function a(...b: i32[], c: i32): void {} //~ TS1014
function d(e?: i32 = 1): void {} //~ TS1015
function f(g?: i32, h: i32): void {} //~ TS1016
function i(...j?: i32[]): void {} //~ TS1047
function k(...l: i32[] = []): void {} //~ TS1048
function m(public n: i32): void {} //~ TS2369
function o(p: i32, this: A): void {} //~ TS2680
function q(this): void {} //~ TS1110
class R { constructor(private ...s: i32[]) {} t(readonly u: i32): void {} } //~ TS1317 TS2369
class V { constructor(public { w }: X) {} } //~ TS1187
let y = (...z, a) => 1; //~ TS1014
type B = (c?: i32, d: i32) => void; //~ TS1016
function e<T = A, U>(): void {} //~ TS2706
declare function g(static h: i32): void; //~ TS1005
