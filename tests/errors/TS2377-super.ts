// The constructor of a derived class calls the base's, before it uses 'this'.
class Base { constructor(public x: i32) {} }
class None extends Base { constructor() {} } //~ TS2377
class Late extends Base {
  y: i32 = 0;
  constructor() {
    this.y = 1; //~ TS17009
    super(1);
  }
}
class Outside { method(): void { super(); } } //~ TS2337
class NoBase { constructor() { super(); } } //~ TS2335
export function make(): void { new None(); new Late(); new NoBase(); new Outside().method(); }
