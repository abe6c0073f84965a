// @args: --disable nontrapping-f2i
export function truncate(x: f64): i32 { return <i32>x; }
