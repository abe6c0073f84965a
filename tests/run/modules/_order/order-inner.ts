import { add } from "./log";
add(3);
