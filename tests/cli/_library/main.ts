import { seven } from "seven";
export function run(): i32 { return answer() + seven(); }
