// Enumerations.
enum A { B, C = 1 << 2, "D-E" = 3, F = "s", default, G = A.B | A.C, }
const enum H { I }
declare enum J { K }
export declare const enum L { M }
enum N {}
