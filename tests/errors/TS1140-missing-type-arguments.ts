// Type arguments that nothing tells must be written.
function make<T>(): T { unreachable(); }
function map<T>(f: (x: T) => T): void {}
export function test(): void {
  make(); //~ TS1140
  map(x => x); //~ TS1140
  map((x: i32): i32 => x);
  const f = make; //~ TS1140
}
