// @args: --enable reference-types
// References of the host: null, truthiness, functions as host references.
function isNull(x: externref): bool { return !x; }
function choose(x: externref): i32 { return x ? 1 : 2; }
function call(): void {}
function ofFunction(): bool { const f: funcref = call; return f ? true : false; }
let kept: externref = null;
assert(isNull(null) && choose(null) == 2);
assert(isNull(kept));
assert(ofFunction());
