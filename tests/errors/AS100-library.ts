// Names of the standard library that there are none of are named as such.
export function test(): f64 {
  JSON.parse("1"); //~ AS100
  Promise.all; //~ AS100
  arguments; //~ AS100
  return 0;
}
