// @args: --enable reference-types
// References of the host cannot be compared with each other, only with null.
export function equal(a: externref, b: externref): bool {
  if (a == null) return false;
  return a == b; //~ AS203
}
