export { area } from "./lib/square";
