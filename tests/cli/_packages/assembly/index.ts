import { one } from "one";
import { two } from "@scope/two";
import { three } from "one/lib/three";
import { four } from "./four";
import { FIVE } from "./five";
export function sum(): i32 { return one() + two() + three() + four() + FIVE; }
