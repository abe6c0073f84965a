// The host may give anything where a small integer is expected: to exported functions, from imported ones.
@external("env", "byte") declare function byte(): u8;
export function next(flag: bool): u8 { return flag ? byte() : 0; }
