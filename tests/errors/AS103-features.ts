// @args: --disable mutable-globals
// What needs a feature names it.
declare let counter: i32; //~ AS103
export let variable = 1; //~ AS103
export const constant = 2;
export function vector(x: v128): void {} //~ AS103
export function reference(x: externref): void {} //~ AS103
export function test(): i32 { return counter; }
