// An alias cannot stand for itself.
type A = A; //~ TS2456
type B = C;
type C = B | null; //~^ TS2456
type F = () => F; //~ TS2456
let a: A, b: B, f: F;
export function test(): void {
  type L = L; //~ TS2456
  let l: L;
}
