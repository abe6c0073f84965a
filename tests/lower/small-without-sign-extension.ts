// @args: --disable sign-extension
export function negate(a: i16): i16 { return -a; }
