// Members that a class does not have, may not be assigned, or are private.
class Point {
  constructor(public x: i32, readonly y: i32, private z: i32) {}
  get sum(): i32 { return this.x + this.z; }
  length(): i32 { return 1; }
}
export function use(p: Point, q: Point | null): i32 {
  p.lenght(); //~ TS2339
  p.y = 1; //~ TS2540
  p.sum = 2; //~ TS2540
  p[0]; //~ TS2329
  p + p; //~ TS2365
  q.x; //~ TS2322
  Point.x; //~ TS2339
  return p.z; //~ TS2341
}
