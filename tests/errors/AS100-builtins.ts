// Builtins are no values.
export function test(): void {
  const f = clz; //~ AS100
  const g = i32.add; //~ AS100
}
