// The values of floats that no literal writes.

/** Not a number: `f64`, or `f32` where that is expected. */
@builtin export declare const NaN: f64;

/** Positive infinity: `f64`, or `f32` where that is expected. */
@builtin export declare const Infinity: f64;
