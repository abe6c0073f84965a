// Overloaded operators: instance and static, comparison, index, prefix and postfix, compound assignment.
class V {
  constructor(public x: i32, public y: i32) {}
  @operator("+") add(o: V): V { return new V(this.x + o.x, this.y + o.y); }
  @operator("-") static sub(a: V, b: V): V { return new V(a.x - b.x, a.y - b.y); }
  @operator("*") scale(k: i32): V { return new V(this.x * k, this.y * k); }
  @operator("==") equals(o: V): bool { return this.x == o.x && this.y == o.y; }
  @operator("!=") differs(o: V): bool { return !(this == o); }
  @operator("<") less(o: V): bool { return this.x < o.x; }
  @operator.prefix("-") negate(): V { return new V(-this.x, -this.y); }
  @operator.prefix("!") isZero(): bool { return this.x == 0 && this.y == 0; }
  @operator.postfix("++") inc(): V { return new V(this.x + 1, this.y + 1); }
  @operator("[]") get(i: i32): i32 { return i ? this.y : this.x; }
  @operator("[]=") set(i: i32, v: i32): void { if (i) this.y = v; else this.x = v; }
}
let a = new V(1, 2), b = new V(3, 5);
assert((a + b).y == 7 && (b - a).x == 2 && (a * 3).y == 6);
assert(a == new V(1, 2) && a === new V(1, 2) && a != b && a !== b && a < b);
assert((-a).x == -1 && !!a && !new V(0, 0));
a += b;
assert(a.x == 4 && a[0] == 4 && a[1] == 7);
a[1] = 9;
a[0] += 2;
assert(a.x == 6 && a.y == 9);
let old = a++;
assert(old.x == 6 && a.x == 7);
