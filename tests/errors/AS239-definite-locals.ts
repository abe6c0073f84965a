// A promise about a local has no effect.
export function test(): i32 {
  let x!: i32; //~ AS239
  x = 5;
  return x;
}
