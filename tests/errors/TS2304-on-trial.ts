// What is first looked at on trial is reported all the same.
@lazy let lazy: i32 = missing; //~ TS2304
type Broken = Missing; //~ TS2304
enum E { A = missing } //~ TS2304
function optional(a: i32 = lazy, b: i32 = E.A): i32 { return a + b; }
function map<T>(x: T, f: (x: T) => T): T { return f(x); }
function constrained<T extends Broken>(x: T): T { return x; }
export function test(): i32 {
  constrained(1);
  map(1, (x: i32) => x + lazy);
  return isDefined(lazy) ? optional() : 0;
}
