// Members of classes.
abstract class A<T> extends B {
  static { let x = 1; f(); }
  private static readonly a: i32 = 1; protected b!: T; public c?: i32; declare d: i32; override e = 2; accessor f = 3;
  abstract g(): void; protected abstract override h<U>(a: U): U; i?(): void; abstract get j(): i32;
  get k(): i32 { return 1 } set k(v: i32) {} static get l(): i32 { return 1 } private set m(v: i32) {}
  async n() {} *o() {} async *p() {} static async *q<T>(): AsyncIterable<T> {}
  "r": i32 = 1; 2: i32; [s]: i32; [Symbol.iterator]() {} get ["t"]() { return 1 } static [u] = 1;
  #v: i32 = 1; #w() { return this.#v + (#v in this ? 1 : 2); } static #x = 1; get #y() { return 1 }
  [key: string]: i32; static readonly [k: number]: T;
  constructor(private a: i32, readonly b: i32 = 1, protected override readonly c: i32, public d?: i32) { super(a); }
  z: (a: i32) => { x: i32 } = (a) => { return { x: a } };
}
