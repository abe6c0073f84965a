// A module exports what it exports; the nearest name is suggested.
import { ad, hidden, nothing } from "./_module"; //~ TS2305 TS2305 TS2305
import missing from "./_module"; //~ TS2305
export { multiply } from "./_module"; //~ TS2305
import * as ns from "./_module";
export function test(): i32 { return ad(1, 2) + hidden + nothing() + missing() + ns.add(1, 2); }
