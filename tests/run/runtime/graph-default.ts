// The same as it is by default: most of it within one collection.
// @oracle: skip reads the collector's statistics
import { change } from "./_graph";

change(20000, 77);
