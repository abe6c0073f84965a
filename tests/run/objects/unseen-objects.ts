// Objects that may live in values only: what programs see of them stays the same.
// @call sums(5) = 510
// @call shared(true) = 1102
// @call shared(false) = 112
// @call latest(8) = 6
// @call latest(0) = -1
// @call held(200) = 200944
// @call previous(6) = 204
// @call kept(1) = -1
// @call kept(7) = 12
// @call areas(5) = 29
// @call areas(2) = 4
// @call calls(4) = 20
class Vec {
  constructor(public x: i32, public y: i32) {}
  add(other: Vec): Vec { return new Vec(this.x + other.x, this.y + other.y); }
  move(by: i32): this { this.x += by; return this; }
}
class Pair { small: i8 = 0; first: Vec | null = null; constructor(public second: Vec) {} }
abstract class Shape { abstract area(): i32; }
class Square extends Shape { constructor(private side: i32) { super(); } area(): i32 { return this.side * this.side; } }
class Line extends Shape { area(): i32 { return 0; } }
let seen: Vec | null = null;

export function sums(n: i32): i32 {
  let sum = new Vec(0, 0);
  const step = new Vec(1, 2);
  for (let i = 0; i < n; i++) sum = sum.add(step);
  return sum.x * 100 + sum.y;
}
export function shared(both: bool): i32 {
  const a = new Vec(1, 1), b = new Vec(2, 2);
  const either = both ? a : b;
  either.move(10);
  return a.x * 100 + b.x;
}
export function latest(n: i32): i32 {
  let best: Vec | null = null;
  for (let i = 0; i < n; i++) if (best == null || i % 3 == 0) best = new Vec(i, i);
  return best ? best.x : -1;
}
export function held(n: i32): i32 {
  const pair = new Pair(new Vec(n, 0));
  pair.small = <i8>n;
  pair.first = pair.second.move(1);
  return pair.first!.x * 1000 + pair.small;
}
export function previous(n: i32): i32 {
  let one = new Vec(0, 0), other = one, changes = 0;
  for (let i = 0; i < n; i++) {
    other.y++;
    if (one != other) changes++;
    other = one;
    if (i & 1) one = new Vec(i, one.y);
  }
  return changes * 100 + one.y;
}
export function kept(n: i32): i32 {
  const vec = new Vec(n, n);
  if (n > 3) seen = vec;
  vec.move(5);
  return seen ? seen!.x : -1;
}
export function areas(n: i32): i32 {
  let shape: Shape = n > 3 ? <Shape>new Square(n) : <Shape>new Line();
  return shape.area() + new Square(2).area();
}
function each(n: i32, call: (i: i32) => i32): i32 { return n ? call(n) + each(n - 1, call) : 0; }
export function calls(n: i32): i32 { return each(n, i => i * i) - each(n, i => i); }
