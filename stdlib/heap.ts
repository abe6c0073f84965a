// Memory that the program frees itself.

export namespace heap {
  /** Memory of at least `size` bytes at a multiple of 16. It is not zeroed. */
  @unsafe export function alloc(size: usize): usize {
    return __alloc(size);
  }

  /** Gives memory another size; its address may change. */
  @unsafe export function realloc(ptr: usize, size: usize): usize {
    return __realloc(ptr, size);
  }

  /** Frees memory. */
  @unsafe export function free(ptr: usize): void {
    __free(ptr);
  }

  /** Frees all memory at once; for the runtime `stub` only. */
  @unsafe export function reset(): void {
    if (isDefined(__reset)) {
      __reset();
    } else {
      throw new Error("Not implemented");
    }
  }
}
