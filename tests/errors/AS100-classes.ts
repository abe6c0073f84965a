// A class is named once, where it is declared, however often it is used.
class Point { //~ AS100
  static origin: i32 = 0;
  constructor(public x: i32) {}
}
interface Shape { area(): f64; } //~ AS100
class Unused {}
export function uses(p: Point, s: Shape | null): i32 {
  const q = new Point(1);
  const unknown = new Elsewhere(); //~ AS100
  Point.origin;
  return q.x + p.x;
}
