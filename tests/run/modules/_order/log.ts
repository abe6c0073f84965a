export let log = 0;
export function add(x: i32): void { log = log * 10 + x; }
