// Between pointer-sized and fixed-size integers a conversion that fits 32 bits may not fit 64.
export function widths(a: usize, b: isize, c: i32): void {
  let x: i32 = a; //~ AS201
  let y: u32 = b; //~ AS201
  let z: usize = c;
  let w: i64 = a;
  let v: i32 = <i32>a;
  c = c + a; //~ AS201
}
