// Only the branch for the type is left.
function kind<T>(x: T): i32 {
  if (isFloat<T>()) return 1;
  else return sizeof<T>();
}
export function test(): i32 { return kind(1.5) + kind<u8>(1); }
