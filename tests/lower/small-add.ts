// What may leave the range of a small integer is extended again.
export function signed(a: i8, b: i8): i8 { return a + b; }
export function unsigned(a: u16, b: u16): u16 { return a * b; }
export function truth(a: bool, b: bool): bool { return a + b; }
