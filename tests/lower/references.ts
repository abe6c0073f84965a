// @args: --enable reference-types
let last: externref = null;
export function keep(value: externref): bool { const had = !!last; last = value; return had; }
