// Shift counts and compound operands convert to the left type; bitwise operators compute on integers.
export function shifts(a: i32, b: i64, c: u8, d: f64): void {
  a << b; //~ AS200
  c >>= a; //~ AS200
  a += b; //~ AS200
  a *= 1.5; //~ AS200
  a = a + b; //~ AS200
  let x = ~d; //~ AS200
  let y: f64 = -1 >>> 31; //~ AS200
}
