// There is no `super` outside derived classes.
export function free(): void {
  super.method(); //~ TS2335
}
