// Virtual methods and accessors, calls of the base, abstract members, overriding through several levels.
abstract class Shape {
  abstract area(): f64;
  get name(): string { return "shape"; }
  describe(): string { return this.name; }
  twice(): f64 { return this.area() * 2; }
}
class Square extends Shape { constructor(public side: f64) { super(); } area(): f64 { return this.side * this.side; } get name(): string { return "square"; } }
class Named extends Square { constructor(side: f64, public own: string) { super(side); } get name(): string { return this.own + super.name; } area(): f64 { return super.area() + 1; } }
class Circle extends Shape { r: f64 = 1; area(): f64 { return 3 * this.r * this.r; } }

function total(shapes: Shape[]): f64 { let sum: f64 = 0; for (let i = 0; i < shapes.length; i++) sum += shapes[i].twice(); return sum; }
const shapes: Shape[] = [new Square(2), new Named(3, "my"), new Circle()];
assert(total(shapes) == 8 + 20 + 6);
assert(shapes[0].describe() == "square" && shapes[1].describe() == "mysquare" && shapes[2].describe() == "shape");
assert(shapes[1] instanceof Square && shapes[1] instanceof Named && !(shapes[0] instanceof Named) && !(shapes[2] instanceof Square));
assert((shapes[1] as Named).own == "my");
assert((<Square>shapes[0]).side == 2);
