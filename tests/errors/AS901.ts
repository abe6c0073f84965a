// @args: --importTable --exportTable -O3 --pedantic
//~ none AS901 AS902
export function f(): void {}
