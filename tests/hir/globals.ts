const limit: u32 = 4000000000;
const buffer = memory.data(16);
let started: bool, next: i64 = -1, text: string = "a\"b";
export function read(): i32 { started = true; return load<u8>(buffer, 3) + <i32>limit + <i32>next; }
next = 5;
