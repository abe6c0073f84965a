// Questions about types, answered at compile time. Each takes a type, `isInteger<T>()`, or a value, `isInteger(x)`,
// and makes the branches that it rules out vanish.

/** Any type; the compiler checks which. */
type auto = i32;

/** Whether `T` is `bool`. */
@builtin export declare function isBoolean<T>(value?: auto): bool;

/** Whether `T` is an integer type, `bool` among them. */
@builtin export declare function isInteger<T>(value?: auto): bool;

/** Whether `T` is a signed integer type. */
@builtin export declare function isSigned<T>(value?: auto): bool;

/** Whether `T` is `f32` or `f64`. */
@builtin export declare function isFloat<T>(value?: auto): bool;

/** Whether `T` is `v128`. */
@builtin export declare function isVector<T>(value?: auto): bool;

/** Whether `T` is a reference: to an object, a function, or something of the host. */
@builtin export declare function isReference<T>(value?: auto): bool;

/** Whether `T` is `string`. */
@builtin export declare function isString<T>(value?: auto): bool;

/** Whether `T` is an `Array`. */
@builtin export declare function isArray<T>(value?: auto): bool;

/** Whether `T` has a `length` and elements by index. */
@builtin export declare function isArrayLike<T>(value?: auto): bool;

/** Whether `T` is a function type. */
@builtin export declare function isFunction<T>(value?: auto): bool;

/** Whether `T` is a reference that may be `null`. */
@builtin export declare function isNullable<T>(value?: auto): bool;

/** Whether values of `T` are collected automatically. */
@builtin export declare function isManaged<T>(value?: auto): bool;

/** Whether `T` is `void`. */
@builtin export declare function isVoid<T>(): bool;

/** Whether the names in an expression are known. The expression is neither checked nor evaluated. */
@builtin export declare function isDefined(expression: auto): bool;

/** Whether an expression is constant and without side effects. */
@builtin export declare function isConstant(expression: auto): bool;

/** The number of parameters of a function type. */
@builtin export declare function lengthof<T>(func?: T): i32;

/** The bytes that a value of `T` takes; for a reference, those of the pointer. */
@builtin export declare function sizeof<T>(): usize;

/** The binary logarithm of `sizeof<T>()`. */
@builtin export declare function alignof<T>(): usize;

/** The byte offset of a field in a class, or without a field the size of an object. */
@builtin export declare function offsetof<T>(fieldName?: string): usize;

/** The name of a type. */
@builtin export declare function nameof<T>(value?: T): string;

/** The number of a class, or of the signature of a function type. */
@builtin export declare function idof<T>(value?: T): u32;
