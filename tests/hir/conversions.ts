// Every conversion of the source's types is explicit.
export function mix(a: u8, b: i64, c: f32): f64 { return c ? <f64>(a + b) : a; }
