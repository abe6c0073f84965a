// A function for each set of type arguments; static conditions choose a branch.
function size<T>(value: T): i32 {
  if (isFloat<T>()) return -sizeof<T>();
  return sizeof<T>();
}
export function sizes(): i32 {
  return size<u8>(1) + size(2.5);
}
