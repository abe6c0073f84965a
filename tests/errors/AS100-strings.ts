// Strings are passed, assigned and tested for null; the library does the rest.
export function strings(a: string, b: string | null): void {
  let c = a;
  if (b != null) c = b;
  c + a; //~ AS100
  c += a; //~ AS100
  c == a; //~ AS100
  c.length; //~ AS100
  `${a}!`; //~ AS100
}
