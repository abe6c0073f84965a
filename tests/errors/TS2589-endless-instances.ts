// A generic function cannot make ever new instances of itself.
function grow<T>(x: T): void {
  grow<(x: T) => void>((x: T) => {}); //~ TS2589
}
export function test(): void { grow(1); }
