// Members of exported enums are exported one by one.
// @call read() = 12
export enum Kind { A, B = 10, C }
function start(): i32 { return 1; }
export enum Dynamic { X = start(), Y = 2 }
export function read(): i32 { return Kind.C + Dynamic.X; }
