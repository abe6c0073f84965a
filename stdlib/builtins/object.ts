// Objects in memory, as the library and the runtime see them.

/** Any reference; the compiler checks which. */
type auto = i32;

/** Elements of arrays and buffers, which nothing but other elements overlaps. Indexes are not checked. */
export declare namespace element {

  /** The element at `base + index * sizeof<T>()`. */
  @unsafe @builtin export function load<T>(base: usize, index: i32): T;

  /** Stores an element. Whoever stores a reference in an object tells the collector by `__link`. */
  @unsafe @builtin export function store<T>(base: usize, index: i32, value: T): void;
}

/** The header of an object. */
export declare namespace object {

  /** The byte size of an object whose size never changes. */
  @unsafe @builtin export function size(reference: auto): i32;

  /** The class id of an object. */
  @unsafe @builtin export function id(reference: auto): u32;
}

/** Calls `__visit` for each reference in an object. */
@unsafe @builtin export declare function __visit_members(ptr: usize, cookie: u32): void;

/** Calls `__visit` for each reference in a global variable. */
@unsafe @builtin export declare function __visit_globals(cookie: u32): void;

/** The address of the table of run-time type information. */
@builtin export declare const __rtti_base: usize;

/** The top of the shadow stack, where running functions keep their references while the collector may run. */
@builtin export declare let __stack_pointer: usize;
