// Unary operators, shifts and compound assignments need numbers; bitwise ones integers.
export function operands(a: f64, b: () => void, c: f32): void {
  -b; //~ TS2469
  +b; //~ TS2469
  ~b; //~ TS2469
  a << 1; //~ TS2469
  a <<= 1; //~ TS2469
  c |= 1; //~ TS2469
  b += 1; //~ TS2469
  b++; //~ TS2469
}
