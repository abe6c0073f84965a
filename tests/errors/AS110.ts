// @args: --exportStart taken
//~ none AS110
export function taken(): void {}
