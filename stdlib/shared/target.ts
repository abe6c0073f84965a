// The targets that a program may be compiled to.

/** A target, as `ASC_TARGET` tells it. */
export enum Target {
  /** JavaScript. */
  Js = 0,
  /** WebAssembly with 32-bit addresses. */
  Wasm32 = 1,
  /** WebAssembly with 64-bit addresses. */
  Wasm64 = 2,
}
