// A constant needs a value.
const a: i32; //~ TS1155
export function test(): void {
  const b: i32; //~ TS1155
}
