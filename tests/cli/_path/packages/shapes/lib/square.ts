import { one } from "@our/numbers";
export function area(side: i32): i32 { return side * side * one; }
export function corners(): i32 { return 4; }
