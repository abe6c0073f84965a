// @args: --runtime stub
// Each field is a place of its own; small integers keep their width.
class A { x: i8 = 0; y: u16 = 0; flag: bool = false; next: A | null = null; sum: f64 = 0; }
export function read(a: A): f64 { return a.flag ? a.sum : a.x + a.y; }
export function write(a: A, next: A): void {
  a.x = 1;
  a.next = next;
}
