// Index signatures and static blocks.
class A {
  [b: string]; //~ TS1021
  { c(); } //~ TS1068
  public static { d(); } //~ TS1042
}
