// The function table as a whole.

export namespace table {
  /** Not available: aborts. */
  export function copy(dst: u32, src: u32, n: u32): void {
    throw new Error("Not implemented");
  }

  /** Not available: aborts. */
  export function init(elementIndex: u32, srcOffset: u32, dstOffset: u32, n: u32): void {
    throw new Error("Not implemented");
  }

  /** Not available: aborts. */
  export function drop(elementIndex: u32): void {
    throw new Error("Not implemented");
  }
}
