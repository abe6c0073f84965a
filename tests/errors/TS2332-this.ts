// There is no `this` outside classes.
export function free(): void {
  this; //~ TS2332
}
