// There are digits for radixes from 2 to 36.
// @call text(36) = 0
// @call text(37) aborts "toString() radix argument must be between 2 and 36"
// @call text(1) aborts "toString() radix argument must be between 2 and 36"
export function text(radix: i32): i32 {
  return (71).toString(radix) == "1z" ? 0 : 1;
}
