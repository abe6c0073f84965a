// The same with a full collection at every allocation, and freed memory filled.
// @args: --use ASC_GC_STRESS=1
// @oracle: skip reads the collector's statistics
import { change } from "./_graph";

for (let seed = 1; seed <= 3; seed++) change(600, seed * 7919);
