// Only classes have instances.
export function test(): void {
  instantiate<i32>(); //~ TS2351
}
