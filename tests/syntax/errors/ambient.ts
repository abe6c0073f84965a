// Ambient declarations have neither values nor bodies.
declare let a: i32 = 1; //~ TS1039
declare const b: i32 = 1; //~ TS1039
declare const c = 1;
declare function d(): void {} //~ TS1183
declare class E { f(): void {} g: i32 = 1; static readonly h = 1; } //~ TS1183 TS1039
declare namespace I { j(); function k(): void {} } //~ TS1036 TS1183
class L { declare m: i32 = 1; } //~ TS1039
declare async function n(): void; //~ TS1042
module "x" { } //~ TS1035
function o(): void { namespace P {} } //~ TS1235
