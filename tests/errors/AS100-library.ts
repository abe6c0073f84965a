// Names of the standard library that there are none of are named as such.
export function test(values: Array<i32>): f64 { //~ AS100
  console.log("text"); //~ AS100
  let list: StaticArray<i32>; //~ AS100
  Math.imul(1, 2); //~ AS100
  arguments; //~ AS100
  (5).toString(); //~ AS100
  return 0;
}
