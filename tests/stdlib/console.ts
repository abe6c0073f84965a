// The host's console.

export function testConsole(): void {
  console.assert(1 == 1, "shown never");
  console.assert("");
  console.log("hello");
  console.log();
  console.debug("a");
  console.info("b");
  console.warn("c");
  console.error("d");
  console.time();
  console.timeLog("e");
  console.timeEnd("e");
}
