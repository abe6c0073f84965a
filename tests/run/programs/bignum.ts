// Factorials in base 10^9 on raw memory: long multiplication, 64-bit products, division with remainder.
// @call digits(20) = 19
// @call digits(100) = 158
// @call digitSum(100) = 648
// @call digitSum(1) = 1

const BASE: u64 = 1000000000;
const limbs = memory.data(512 * 4, 4);
let used = 0;

function factorial(n: i32): void {
  store<u32>(limbs, 1);
  used = 1;
  for (let factor = 2; factor <= n; factor++) {
    let carry: u64 = 0;
    for (let i = 0; i < used; i++) {
      const product = <u64>load<u32>(limbs + (i << 2)) * factor + carry;
      store<u32>(limbs + (i << 2), <u32>(product % BASE));
      carry = product / BASE;
    }
    while (carry) {
      store<u32>(limbs + (used++ << 2), <u32>(carry % BASE));
      carry /= BASE;
    }
  }
}

/** The number of decimal digits of n!. */
export function digits(n: i32): i32 {
  factorial(n);
  let count = (used - 1) * 9;
  for (let top = load<u32>(limbs + (used - 1 << 2)); top; top /= 10) count++;
  return count;
}

/** The sum of the decimal digits of n!. */
export function digitSum(n: i32): u32 {
  factorial(n);
  let sum: u32 = 0;
  for (let i = 0; i < used; i++) {
    for (let limb = load<u32>(limbs + (i << 2)); limb; limb /= 10) sum += limb % 10;
  }
  return sum;
}
