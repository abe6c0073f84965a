// '@global' makes a name known to all files.
// @call viaOther() = 8
@global function everywhere(x: i32): i32 { return x * 2; }
@global const FACTOR = 4;
import { useGlobals } from "./_global";
export function viaOther(): i32 { return useGlobals(); }
