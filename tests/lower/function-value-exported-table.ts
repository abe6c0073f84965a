// @args: --exportTable
// The host may put functions into the table and call those in it: small integers are extended on both ways.
let f = (x: u8): u8 => x >> 1;
export function apply(): u8 { return f(3); }
