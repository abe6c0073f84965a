// `!` after a name promises a value that comes later.
let a!: i32;
let b! = 1; //~ TS1263
let c!; //~ TS1255
const d!: i32; //~ TS1255
declare let e!: i32; //~ TS1255
class F { g!: i32; h!: i32 = 1; i!; declare j!: i32; } //~ TS1263 TS1255 TS1255
