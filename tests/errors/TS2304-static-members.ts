// The bare name of a static member means nothing, in its class too.
class Counter {
  static count: i32 = 0;
  static next(): i32 { return ++count; } //~ TS2304
  reset(): void { count = 0; } //~ TS2304
}
namespace Counter {
  export function twice(): i32 { return next() + next(); } //~ TS2304 TS2304
}
export function run(): i32 {
  new Counter().reset();
  return Counter.next() + Counter.twice();
}
