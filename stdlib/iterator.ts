// Names of iteration, which has no meaning yet.

/** What can be iterated over. */
export abstract class Iterable<T> {
}

/** The state of an iteration. */
@final
export abstract class Iterator<T> {
  /** Whether it is over. */
  @builtin done(this: u64): bool;
}
