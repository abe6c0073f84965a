// Only a conversion to what does not hold all values of the source makes code.
export function widen(a: u8): i32 { return <i16>a; }
export function narrow(a: i32): u8 { return <u8>a; }
export function flip(a: i8): u8 { return <u8>a; }
