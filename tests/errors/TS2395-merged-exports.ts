// Merged declarations are all exported, or none is.
function f(): void {}
export namespace f { export let x = 1; } //~ TS2395
export type g = i32;
let g = 1; //~ TS2395
