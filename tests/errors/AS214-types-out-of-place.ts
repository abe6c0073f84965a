// Not every type has values.
export function nothing(x: void): void {} //~ AS214
export let empty: void; //~ AS214
export function self(): this { unreachable(); } //~ AS214
