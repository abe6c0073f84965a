// Interfaces only declare.
interface A {
  b: i32 = 1; //~ TS1246
  public c: i32; //~ TS1042
  @d e: i32; //~ TS1206
  f(): void {} //~ TS1183
  g!: i32; //~ TS1255
  static h(): void; //~ TS1042
  readonly i(): void; //~ TS1042
  [j: string]; //~ TS1021
}
interface K implements L {} //~ TS1176
type M = { n: i32 = 1; private o: i32 }; //~ TS1246 TS1042
