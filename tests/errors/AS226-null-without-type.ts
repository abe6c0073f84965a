// Null where no reference is wanted is an address.
export function nothing(): usize {
  let a = null; //~ AS226
  return a;
}
