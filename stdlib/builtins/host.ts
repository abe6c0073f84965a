// What every program may ask of its host. `--use abort=myAbort` and the like replace them.

/** Ends the program with a message and a place in its source. */
@external("env", "abort")
export declare function abort(
  message?: string | null, fileName?: string | null, lineNumber?: u32, columnNumber?: u32,
): void;

/** Shows a message and the first `n` of five numbers. */
@external("env", "trace")
export declare function trace(message: string, n?: i32, a0?: f64, a1?: f64, a2?: f64, a3?: f64, a4?: f64): void;

/** A number to seed random ones with. */
@external("env", "seed")
export declare function seed(): f64;
