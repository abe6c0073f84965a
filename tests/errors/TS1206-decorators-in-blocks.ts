// Decorators belong to declarations of files and namespaces.
export function test(): void {
  @inline const x = 1; //~ TS1206
}
