// @args: --exportStart no-name
//~ none AS110
export function taken(): void {}
