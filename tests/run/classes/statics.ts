// Static members: fields, methods, accessors, inherited by name; 'this' is the class.
class Counter {
  static count: i32 = 10;
  static readonly step: i32 = 2;
  private static hidden: string = "h";
  static next(): i32 { this.count += Counter.step; return this.count; }
  static get current(): i32 { return this.count; }
  static set current(value: i32) { Counter.count = value; }
  static same<T>(value: T): T { return value; }
  static text(): string { return this.hidden; }
}
class Special extends Counter { static own: i32 = Counter.next(); }
assert(Special.own == 12 && Counter.count == 12);
assert(Counter.next() == 14 && Counter.current == 14);
Counter.current = 5;
Counter.current += 1;
assert(Counter.count == 6);
assert(Special.next() == 8);
assert(Counter.same<f64>(1.5) == 1.5 && Counter.same("x") == "x");
assert(Counter.text() == "h");
