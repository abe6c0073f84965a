// A call gives as many type arguments as there are type parameters.
function one<T>(x: T): T { return x; }
function two<T, U = T>(x: T): void {}
export function test(): void {
  one<i32, i32>(1); //~ TS2558
  two<i32, i32, i32>(1); //~ TS2558
  two<i32>(1);
}
