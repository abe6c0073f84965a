// Integers have at most 64 bits.
export function large(): void {
  let a = 18446744073709551616; //~ AS236
  let b = -9223372036854775809; //~ AS236
  let c: f64 = 100000000000000000000; //~ AS236
  let d: u64 = 18446744073709551615;
  let e = -9223372036854775808;
}
