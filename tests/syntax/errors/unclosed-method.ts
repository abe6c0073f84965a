// A method without its closing brace.
class A {
  b(): void {
    c();
  d(): void { //~ TS1005
    e();
  }
}
let f = ; //~ TS1109
