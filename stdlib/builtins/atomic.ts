// Atomic memory operations on integers. They need the feature `threads`.

/** How an `atomic.wait` ended. */
export enum AtomicWaitResult {
  /** Woken by `atomic.notify`. */
  OK = 0,
  /** The value in memory was not the expected one. */
  NOT_EQUAL = 1,
  /** The time was over. */
  TIMED_OUT = 2,
}

export namespace atomic {
  /** Atomically loads a `T`. */
  @builtin @unsafe export declare function load<T>(ptr: usize, immOffset?: usize): T;

  /** Atomically stores a `T`. */
  @builtin @unsafe export declare function store<T>(ptr: usize, value: T, immOffset?: usize): void;

  /** Atomically adds to a `T` in memory and gives the old value. */
  @builtin export declare function add<T>(ptr: usize, value: T, immOffset?: usize): T;

  /** Atomically subtracts from a `T` in memory and gives the old value. */
  @builtin export declare function sub<T>(ptr: usize, value: T, immOffset?: usize): T;

  /** Atomically ands into a `T` in memory and gives the old value. */
  @builtin export declare function and<T>(ptr: usize, value: T, immOffset?: usize): T;

  /** Atomically ors into a `T` in memory and gives the old value. */
  @builtin export declare function or<T>(ptr: usize, value: T, immOffset?: usize): T;

  /** Atomically xors into a `T` in memory and gives the old value. */
  @builtin export declare function xor<T>(ptr: usize, value: T, immOffset?: usize): T;

  /** Atomically replaces a `T` in memory and gives the old value. */
  @builtin @unsafe export declare function xchg<T>(ptr: usize, value: T, immOffset?: usize): T;

  /** Atomically replaces a `T` in memory if it equals `expected`, and gives the old value. */
  @builtin @unsafe export declare function cmpxchg<T>(ptr: usize, expected: T, replacement: T, immOffset?: usize): T;

  /** Sleeps while a `T` in memory equals `expected`, for at most `timeout` nanoseconds; without a limit if negative. */
  @builtin export declare function wait<T>(ptr: usize, expected: T, timeout?: i64): AtomicWaitResult;

  /** Wakes at most `count` sleepers (all, if negative) and gives how many there were. */
  @builtin export declare function notify(ptr: usize, count?: i32): i32;

  /** Keeps memory accesses from moving across it. */
  @builtin export declare function fence(): void;
}
