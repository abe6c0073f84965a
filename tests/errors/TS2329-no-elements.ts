// Numbers and functions have no elements.
export function elements(a: i32, f: () => void): void {
  a[0]; //~ TS2329
  f[0]; //~ TS2329
}
