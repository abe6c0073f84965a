// What hosts give, by import.
// @args: --enable reference-types
// @oracle: skip texts of hosts are null there
import { console, Date, document, globalThis, Math, performance, Reflect, String } from "bindings/dom";
import { process } from "bindings/node";

export function testHosts(): void {
  console.log("a");
  console.assert(true, "b");
  assert(Date.now() == 0 && performance.now() == 0 && Math.sin(1) == 0);
  assert(!Reflect.has(globalThis, "a") && !document.hasFocus());
  String.fromCodePoint(97);
  document.write("c");
  process.exit(1);
}
