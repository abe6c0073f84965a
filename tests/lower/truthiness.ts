// Neither zero nor NaN are truthy.
export function float(x: f64): bool { return <bool>x; }
export function long(x: i64): i32 { return x ? 1 : 2; }
