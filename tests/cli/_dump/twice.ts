export function twice(a: u8): u8 { return a + a; }
