import { isEven } from "./a";
export function isOdd(n: i32): bool { return n != 0 && isEven(n - 1); }
export * from "./a";
export const other = 5;
