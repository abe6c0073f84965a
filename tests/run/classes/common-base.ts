// Values of different classes meet in the nearest class that both derive from, or in what the place wants.
class Base { kind(): i32 { return 0; } }
class Middle extends Base { kind(): i32 { return 1; } }
class Left extends Middle { kind(): i32 { return 2; } }
class Right extends Middle { kind(): i32 { return 3; } }
class Other extends Base { kind(): i32 { return 4; } }
interface Named { name(): i32; }
class First implements Named { name(): i32 { return 1; } }
class Second implements Named { name(): i32 { return 2; } }

function joined(left: bool): i32 { const value = left ? new Left() : new Right(); return value.kind(); }
function wanted(left: bool): Base { return left ? new Left() : new Other(); }
function nullable(which: i32): Base | null { return which == 0 ? null : which == 1 ? new Left() : new Other(); }
function either(left: Left | null): Middle { return left || new Right(); }
function named(first: bool): Named { return first ? new First() : new Second(); }

export function testBranches(): void {
  assert(joined(true) == 2 && joined(false) == 3);
  assert(wanted(true).kind() == 2 && wanted(false).kind() == 4);
  assert(nullable(0) == null && nullable(1)!.kind() == 2 && nullable(2)!.kind() == 4);
  assert(either(null).kind() == 3 && either(new Left()).kind() == 2);
  assert(named(true).name() == 1 && named(false).name() == 2);
}

export function testElements(): void {
  const values = [new Left(), new Right(), new Other()];
  assert(values[0].kind() == 2 && values[1].kind() == 3 && values[2].kind() == 4);
}
