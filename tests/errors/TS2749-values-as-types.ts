// A value is no type.
let value = 5;
function f(): void {}
let a: value = 1; //~ TS2749
let b: f; //~ TS2749
namespace ns { export let inner = 1; }
let c: ns.inner; //~ TS2749
