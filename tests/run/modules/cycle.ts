// Files may import each other, and re-export in circles.
// @call even(10) = 1
// @call odd(10) = 0
import { isEven, isOdd, other } from "./_cycle/a";
export function even(n: i32): bool { return isEven(n); }
export function odd(n: i32): bool { return isOdd(n); }
assert(other == 5);
