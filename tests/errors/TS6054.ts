import { a } from "./missing"; //~ TS6054
export { b } from "no-such-package"; //~ TS6054
export * from "./TS6O54"; //~ TS6054
