// What is no member of a class or interface.
class A {
  1 + 2; //~ TS1005
  let x = 1; //~ TS1012
  function f() {} //~ TS1068
  foo( { }
  a: i32; //~ TS1005
  = 1; //~ TS1068
  b() { return 1 +; } //~ TS1109
  if (x) {}
  { block; } //~ TS1068
}
interface B { + ; c: i32; } //~ TS1068
