// Values and references do not convert into each other, nor do functions of different signatures.
function nothing(): void {}
function one(): i32 { return 1; }
export function values(a: i32, b: string, c: (() => i32) | null): void {
  let x: i32 = b; //~ TS2322
  let y: string = a; //~ TS2322
  let z: i32 = nothing(); //~ TS2322
  let f: () => void = one; //~ TS2322
  let g: () => i32 = c; //~ TS2322
  let h = a ? a : b; //~ TS2322
  let i = <i32>b; //~ TS2322
  let j = <string>a; //~ TS2322
  b = null; //~ TS2322
}
