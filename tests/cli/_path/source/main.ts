import { area } from "shapes";
import { corners } from "shapes/lib/square";
import { one } from "@our/numbers";
import { far } from "far";
export function sum(): i32 { return area(5) + corners() + one + far; }
