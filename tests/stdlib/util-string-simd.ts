// The same with vectors.
// @args: --enable simd
export * from "./util-string";
