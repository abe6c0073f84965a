import { add } from "./assembly/idnex";
import { sub } from "./assembly/index.js";
import { mul } from "maths";
import { div } from "math/div";
import { rem } from "@scope/rem/mod";
