// Start code in order: constants need none, a lazy global comes before its first reader.
export const constant = 1 + 2;
export let variable = compute();
@lazy const lazy = compute();
variable = lazy;
function compute(): i32 { return 4; }
