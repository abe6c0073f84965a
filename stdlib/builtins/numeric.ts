// Machine operations on whichever numeric type. Without a type argument the first operand decides.

/** Counts the leading zero bits; types under 32 bits count as 32 bits. */
@builtin export declare function clz<T>(value: T): T;

/** Counts the trailing zero bits; types under 32 bits count as 32 bits. */
@builtin export declare function ctz<T>(value: T): T;

/** Counts the one bits. */
@builtin export declare function popcnt<T>(value: T): T;

/** Rotates the bits to the left. */
@builtin export declare function rotl<T>(value: T, shift: T): T;

/** Rotates the bits to the right. */
@builtin export declare function rotr<T>(value: T, shift: T): T;

/** The absolute value; the least signed integer is its own. */
@builtin export declare function abs<T>(value: T): T;

/** The greater value; NaN if either is NaN. */
@builtin export declare function max<T>(left: T, right: T): T;

/** The smaller value; NaN if either is NaN. */
@builtin export declare function min<T>(left: T, right: T): T;

/** Rounds up to an integral value. */
@builtin export declare function ceil<T>(value: T): T;

/** Rounds down to an integral value. */
@builtin export declare function floor<T>(value: T): T;

/** The magnitude of `left` with the sign of `right`. */
@builtin export declare function copysign<T>(left: T, right: T): T;

/** Rounds to the nearest integral value, ties to even. */
@builtin export declare function nearest<T>(value: T): T;

/** The value of type `T` with the bits of a value of the same size: floats from integers and integers from floats. */
@builtin export declare function reinterpret<T>(value: number): T;

/** The square root. */
@builtin export declare function sqrt<T>(value: T): T;

/** Rounds towards zero to an integral value. */
@builtin export declare function trunc<T>(value: T): T;

/** `left + right`. */
@builtin export declare function add<T>(left: T, right: T): T;

/** `left - right`. */
@builtin export declare function sub<T>(left: T, right: T): T;

/** `left * right`. */
@builtin export declare function mul<T>(left: T, right: T): T;

/** `left / right`. */
@builtin export declare function div<T>(left: T, right: T): T;

/** `left % right` of integers. */
@builtin export declare function rem<T>(left: T, right: T): T;

/** 1 if both are equal, else 0. */
@builtin export declare function eq<T>(left: T, right: T): i32;

/** 1 if both differ, else 0. */
@builtin export declare function ne<T>(left: T, right: T): i32;

/** Whether a value is NaN. */
@builtin export declare function isNaN<T>(value: T): bool;

/** Whether a value is neither NaN nor infinite. */
@builtin export declare function isFinite<T>(value: T): bool;
