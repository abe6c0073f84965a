// The runtimes that a program may be compiled with.

/** A runtime, as `ASC_RUNTIME` tells it. */
export enum Runtime {
  /** Memory is never freed. */
  Stub = 0,
  /** Memory is freed when the host asks for it. */
  Minimal = 1,
  /** Memory is freed a little at a time while the program runs. */
  Incremental = 2,
}
