// Saturating, by the sign of the destination.
export function signed(x: f64): i32 { return <i32>x; }
export function unsigned(x: f32): u64 { return <u64>x; }
export function byte(x: f64): u8 { return <u8>x; }
