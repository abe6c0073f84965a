// By the sign of the source.
export function long(a: u32, b: i32): i64 { return <i64>a + <i64>b; }
export function float(a: u64): f32 { return <f32>a; }
