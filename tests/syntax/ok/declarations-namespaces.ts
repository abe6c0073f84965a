// Namespaces, modules, the global scope.
namespace A { export const a = 1; namespace B { function f(): void {} } }
namespace C.D.E { let x: i32; }
export namespace F {}
module G { export enum H { I } }
declare namespace J { function k(): void; const l: i32; class M { n(): void } }
declare module "ambient" { export let x: i32; export default x; }
declare module "bodiless";
module "env";
declare global { interface Window { x: i32 } }
