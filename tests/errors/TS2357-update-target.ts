// `++` and `--` change variables.
export function update(a: i32): void {
  1++; //~ TS2357
  ++(a + 1); //~ TS2357
  (a)--;
}
