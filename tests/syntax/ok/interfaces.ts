// Members of interfaces, with every separator.
interface A<T> {
  a: i32; readonly b?: string, c(): void
  d?<T>(x: T): U
  (x: i32): T
  <T>(x: T): T;
  new (x: i32): A<T>; new <T>(): T
  [k: string]: any
  get x(): i32; set x(v: i32)
  get: i32; set?: i32; get(): void; readonly readonly: i32
  delete(): void; new?: i32; in: i32
  "quoted-name"?: i32; 1: i32; [computed]: i32
}
