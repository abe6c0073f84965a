// Modifiers of members: once, in order, where they mean something.
class A extends B {
  public public a: i32; //~ TS1030
  public private b: i32; //~ TS1028
  static public c: i32; //~ TS1029
  readonly static d: i32; //~ TS1029
  override static e(): void {} //~ TS1029
  async f: i32; //~ TS1042
  readonly g(): void {} //~ TS1042
  declare h(): void; //~ TS1031
  abstract i(): void; //~ TS1042
  export j: i32; //~ TS1042
  async get k() { return 1; } //~ TS1042
  abstract static l(): void; //~ TS1042 TS1029
}
class C { override d: i32; } //~ TS1042
abstract class E { abstract f(): void {} abstract g: i32 = 1; } //~ TS1245 TS1267
