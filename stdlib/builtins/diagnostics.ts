// Messages of a program to the person who compiles it: reported where the call is compiled.

/** Any type; the compiler checks which. */
type auto = i32;

/** Fails the compilation with a message. */
@builtin export declare function ERROR(message?: string): auto;

/** Warns. */
@builtin export declare function WARNING(message?: string): void;

/** Informs. */
@builtin export declare function INFO(message?: string): void;
