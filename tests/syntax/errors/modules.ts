// Imports and exports.
import { a b } from "x"; //~ TS1005
import { a as } from "x"; //~ TS1005
import a "x"; //~ TS1005
import a from x; //~ TS1141
import a from; //~ TS1141
import * from "x"; //~ TS1005
import { 1 } from "x"; //~ TS1003
export { a b }; //~ TS1005
export { a } from x; //~ TS1141
export * from; //~ TS1141
export x = 1; //~ TS1042
export default; //~ TS1109
import; //~ TS1003
