// What the program reserves, and a string with its header.
const table = memory.data<u16>([1, 2], 8);
const space = memory.data(64);
export function pick(i: i32): u16 { assert(i < 2, "range"); return load<u16>(table + (i << 1)) + load<u8>(space, 3); }
