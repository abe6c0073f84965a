// Operators need a type that both operands convert to.
function nothing(): void {}
export function operands(a: i32, b: f32, c: u32, d: i64, e: f64, f: string, g: () => void): void {
  a + b; //~ TS2365
  d * e; //~ TS2365
  e & 1; //~ TS2365
  a < c; //~ TS2365
  5 < <u64>d; //~ TS2365
  b == a; //~ TS2365
  d >= e; //~ TS2365
  g + g; //~ TS2365
  g < g; //~ TS2365
  nothing() + 1; //~ TS2365
  let x = a && f; //~ TS2365
  a == d;
  a < <i8>1;
  c == a;
}
