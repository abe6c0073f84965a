import { isOdd } from "./b";
export function isEven(n: i32): bool { return n == 0 || isOdd(n - 1); }
export * from "./b";
