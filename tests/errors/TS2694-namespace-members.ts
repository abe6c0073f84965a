// A namespace has the types that it declares.
namespace ns { export type Length = i32; }
let a: ns.Length = 1;
let b: ns.Lenght = 1; //~ TS2694
