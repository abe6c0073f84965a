// An import runs the imported file at its place, once, depth first.
// @call result() = 1234567
import { log, add } from "./_order/log";
add(1);
import "./_order/first";
add(4);
export * from "./_order/second";
import "./_order/first";
add(7);
export function result(): i32 { return log; }
