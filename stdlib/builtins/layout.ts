// Addresses that are known when the module is laid out.

/** The end of static data. */
@builtin export declare const __data_end: usize;

/** The start of the heap. */
@builtin export declare const __heap_base: usize;
