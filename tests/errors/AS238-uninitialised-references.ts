// A reference that cannot be null needs a value from the start.
let callback: () => void; //~ AS238
let later!: () => void;
let maybe: (() => void) | null;
export function test(): void { later(); }
