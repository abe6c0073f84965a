// What is not compiled is named.
export function constructs(a: i32): void {
  10n; //~ AS100
  /a+/; //~ AS100
  [...a]; //~ AS100
  (class {}); //~ AS100
  [a] = 1; //~ AS100
  delete a; //~ AS100
  "x" in a; //~ AS100
  import("x"); //~ AS100
  import.meta; //~ AS100
}
