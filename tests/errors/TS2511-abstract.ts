// What cannot be made, extended or called.
abstract class Shape { abstract area(): f64; }
@final class Last {}
class More extends Last {} //~ AS211
class Loop extends Loop {} //~ TS2506
@unmanaged class Raw {}
class Mixed extends Raw {} //~ AS207
interface Named { name: string; }
class Odd extends Named {} //~ TS2507
class Implements implements Shape {} //~ TS2515
export function make(a: Mixed, b: Odd, c: Implements, d: Loop, e: More): void {
  new Shape(); //~ TS2511
  new make(); //~ TS2351
}
