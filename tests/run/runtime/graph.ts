// What can be reached stays, and nothing else does, whenever steps of the collection happen: here often, in small ones.
// @args: --use ASC_GC_MINIMUM=32768 --use ASC_GC_GRANULARITY=256
// @oracle: skip reads the collector's statistics
import { change } from "./_graph";

for (let seed = 1; seed <= 4; seed++) change(4000, seed * 7919);
