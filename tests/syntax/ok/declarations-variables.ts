// Variables.
var a, b = 1, c: i32, d: i32 = 1;
let e: i32 | null = null, f!: T;
const g = 1, h: i32 = 2;
export const i = 1;
declare const j: i32;
declare let k: i32, l: f64;
export declare var m: string;
@inline const n = 1;
