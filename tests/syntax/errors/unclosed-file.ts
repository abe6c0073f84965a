// Open to the end of the file.
class A {
  b(): void {
    c(); //~ TS1005
