// Control flow and types.

/** Any type; the compiler checks which. */
type auto = i32;

/** One of two values, both of which are evaluated. */
@builtin export declare function select<T>(ifTrue: T, ifFalse: T, condition: bool): T;

/** Traps. */
@builtin @unsafe export declare function unreachable(): auto;

/** The same bits under another type. */
@builtin export declare function changetype<T>(value: auto): T;

/** Aborts with `message` unless `isTrueish`, whose value it gives. */
@builtin export declare function assert<T>(isTrueish: T, message?: string): T;

/** Evaluates an expression without bounds checks. */
@builtin @unsafe export declare function unchecked<T>(expr: T): T;

/** Calls the function at an index of the table; its parameters have the types of the arguments. */
@builtin @unsafe export declare function call_indirect<T>(index: u32, ...args: auto[]): T;

/** Makes an instance of a class. */
@builtin export declare function instantiate<T>(...args: auto[]): T;

export namespace inline {
  /** Inlines the calls in an expression. */
  @builtin @unsafe export declare function always<T>(expr: T): T;
}
