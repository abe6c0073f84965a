import { add } from "./log";
add(5);
add(6);
export const second = 2;
