// A line break ends a member; two expression statements may share a line.
class A {
  a
  b: i32
  c = 1
  d: (a: i32) => void
  [e]: i32
  get
  f: i32
  static
  g() {}
  h = () => {}
  i = class {}
  readonly
}
interface B { a: A
  b: B
  (c: C): D
  [e: string]: F }
a a
