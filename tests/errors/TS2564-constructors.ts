// References must be assigned before the constructor ends, and not read before.
class A {}
class Missing { a: A; } //~ TS2564
class Some {
  a: A; //~ TS2564
  b: A;
  constructor(x: bool) {
    if (x) this.a = new A();
    this.b = new A();
  }
}
class Early {
  a: A;
  constructor() {
    let a = this.a; //~ TS2565
    this.a = a;
  }
}
export function make(): void { new Missing(); new Some(true); new Early(); }
