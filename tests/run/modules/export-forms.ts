// What the entry exports under which name.
// @call one() = 1
// @call two() = 1
// @call three() = 3
// @call default() = 4
// @call four() = 4
// @call plain() = 1
function one(): i32 { return 1; }
export { one, one as two };
export { three };
function three(): i32 { return 3; }
export default function four(): i32 { return 4; }
export { plain } from "./_names/values";
