// Exported globals: constants, variables, and what start code computes.
// @call sum() = 48
export const constant = 5;
export let variable = 1;
variable = 40;
function three(): i32 { return 3; }
export const computed = three();
export function sum(): i32 { return constant + variable + computed; }
