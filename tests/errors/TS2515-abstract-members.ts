// A class that is not abstract implements what its bases and interfaces leave open.
abstract class Shape { abstract area(): f64; abstract get name(): string; }
interface Sized { size: i32; grow(): void; }
class Half extends Shape { area(): f64 { return 1; } } //~ TS2515
class Whole extends Half { get name(): string { return "w"; } }
class Small implements Sized { size: i32 = 0; } //~ TS2515
abstract class Later extends Shape implements Sized { size: i32 = 0; grow(): void {} }
export function use(a: Half, b: Whole, c: Small, d: Later): void {}
