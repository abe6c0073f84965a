// Unknown names, wherever they are used.
let counter: i32 = 0;
export function names(value: i32): i32 {
  count = 1; //~ TS2304
  missing++; //~ TS2304
  counter += valeu; //~ TS2304
  return missing + undefined; //~ TS2304 TS2304
}
