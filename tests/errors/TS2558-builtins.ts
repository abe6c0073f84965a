// The number of type arguments of builtins.
export function test(p: usize): void {
  load(p); //~ TS2558
  clz<i32, i32>(1); //~ TS2558
  sizeof(); //~ TS2558
  isInteger(); //~ TS2558
  changetype(p); //~ TS2558
  nameof(); //~ TS2558
}
