// Memory by address.

/** Any type; the compiler checks which. */
type auto = i32;

/** Loads a `T` from `ptr + immOffset`; `immAlign` promises an alignment in bytes. Both are constants. */
@builtin @unsafe export declare function load<T>(ptr: usize, immOffset?: usize, immAlign?: usize): T;

/** Stores a `T` to `ptr + immOffset`; `immAlign` promises an alignment in bytes. Both are constants. */
@builtin @unsafe export declare function store<T>(ptr: usize, value: auto, immOffset?: usize, immAlign?: usize): void;
