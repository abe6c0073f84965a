import { add } from "./log";
add(2);
import "./order-inner";
