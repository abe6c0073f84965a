// Names of the standard library that there are none of are named as such.
export function test(): f64 {
  console.log("text"); //~ AS100
  process.time(); //~ AS100
  arguments; //~ AS100
  (5).toString(); //~ AS100
  return 0;
}
