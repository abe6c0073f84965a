// A label is unique among those around it.
export function test(x: i32): void {
  a: while (x--) {
    a: while (x--) {} //~ TS1114
  }
  b: b: while (x--) {} //~ TS1114
  a: while (x--) {}
}
