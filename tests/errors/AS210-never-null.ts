// `!` after what cannot be null.
type Op = () => i32;
export function call(op: Op | null, other: Op): i32 {
  if (!op) return other!(); //~ AS210
  return op!(); //~ AS210
}
