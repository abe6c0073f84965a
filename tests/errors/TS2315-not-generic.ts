// Type arguments belong to what is generic.
type Plain = i32;
function plain(): void {}
let a: Plain<i32> = 1; //~ TS2315
let b: i32<i32> = 1; //~ TS2315
function generic<T>(x: T<i32>): void {} //~ TS2315
export function call(): void {
  plain<i32>(); //~ TS2315
  generic<i32>(1);
}
