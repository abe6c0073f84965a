// A function needs a body unless the host has it.
function declared(): void; //~ TS2391
export declare function host(): void;
export function test(): void {
  function nested(): void; //~ TS2391
}
