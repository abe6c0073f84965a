// A global that is promised to be assigned is checked at each read.
// @call read() aborts "Unexpected 'null' (not assigned or failed cast)"
// @call assign()
// @call read() = 3
let callback!: () => i32;
export function assign(): void { callback = () => 3; }
export function read(): i32 { return callback(); }
