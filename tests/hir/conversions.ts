// Every conversion is explicit, small integers keep their types, conditions are truth values.
let total: i64 = 0;
export function add(a: u8, b: i32): i64 {
  if (a) total += a * b;
  return total ? total : b;
}
