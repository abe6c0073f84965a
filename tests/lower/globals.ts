let counter: i64 = 5;
const scale: f64 = 2.5;
let started: i32 = next();
export function next(): i32 { return <i32>(counter++ * <i64>scale); }
