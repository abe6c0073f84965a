// Regular expressions, which are not available.

/** A regular expression. All members trap. */
export class RegExp {
  constructor(pattern: string, flags: string = "") {
    throw new Error("unreachable");
  }

  /** Whether a text matches. */
  test(search: string): bool {
    throw new Error("unreachable");
  }

  toString(): string {
    throw new Error("unreachable");
  }
}
