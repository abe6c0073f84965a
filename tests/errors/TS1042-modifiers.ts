// Modifiers stand at declarations of files and namespaces.
export function test(): void {
  export const x = 1; //~ TS1042
  declare let y: i32; //~ TS1042
}
namespace ns {
  import "./nothing"; //~ TS1042
  export { test }; //~ TS1042
}
