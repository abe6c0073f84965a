// How the program is being compiled. Conditions on these remove the branches that they rule out.

/** The target: 0 portable JavaScript, 1 WebAssembly with 32-bit addresses, 2 with 64-bit ones. */
@builtin export declare const ASC_TARGET: i32;

/** The runtime: 0 `stub`, 1 `minimal`, 2 `incremental`. */
@builtin export declare const ASC_RUNTIME: i32;

/** Whether assertions are left out. */
@builtin export declare const ASC_NO_ASSERT: bool;

/** Where static data begins, as asked for. */
@builtin export declare const ASC_MEMORY_BASE: i32;

/** The first table index in use, as asked for. */
@builtin export declare const ASC_TABLE_BASE: i32;

/** How much to optimise for speed, 0 to 3. */
@builtin export declare const ASC_OPTIMIZE_LEVEL: i32;

/** How much to optimise for size, 0 to 2. */
@builtin export declare const ASC_SHRINK_LEVEL: i32;

/** The limit of static data for low memory, or 0. */
@builtin export declare const ASC_LOW_MEMORY_LIMIT: i32;

/** Whether the runtime is exported. */
@builtin export declare const ASC_EXPORT_RUNTIME: bool;

/** The AssemblyScript version that the compiler is compatible with: major. */
@builtin export declare const ASC_VERSION_MAJOR: i32;

/** The AssemblyScript version that the compiler is compatible with: minor. */
@builtin export declare const ASC_VERSION_MINOR: i32;

/** The AssemblyScript version that the compiler is compatible with: patch. */
@builtin export declare const ASC_VERSION_PATCH: i32;

/** Whether the feature `sign-extension` is enabled. */
@builtin export declare const ASC_FEATURE_SIGN_EXTENSION: bool;

/** Whether the feature `mutable-globals` is enabled. */
@builtin export declare const ASC_FEATURE_MUTABLE_GLOBALS: bool;

/** Whether the feature `nontrapping-f2i` is enabled. */
@builtin export declare const ASC_FEATURE_NONTRAPPING_F2I: bool;

/** Whether the feature `bulk-memory` is enabled. */
@builtin export declare const ASC_FEATURE_BULK_MEMORY: bool;

/** Whether the feature `simd` is enabled. */
@builtin export declare const ASC_FEATURE_SIMD: bool;

/** Whether the feature `threads` is enabled. */
@builtin export declare const ASC_FEATURE_THREADS: bool;

/** Whether the feature `exception-handling` is enabled. */
@builtin export declare const ASC_FEATURE_EXCEPTION_HANDLING: bool;

/** Whether the feature `tail-calls` is enabled. */
@builtin export declare const ASC_FEATURE_TAIL_CALLS: bool;

/** Whether the feature `reference-types` is enabled. */
@builtin export declare const ASC_FEATURE_REFERENCE_TYPES: bool;

/** Whether the feature `multi-value` is enabled. */
@builtin export declare const ASC_FEATURE_MULTI_VALUE: bool;

/** Whether the feature `gc` is enabled. */
@builtin export declare const ASC_FEATURE_GC: bool;

/** Whether the feature `memory64` is enabled. */
@builtin export declare const ASC_FEATURE_MEMORY64: bool;

/** Whether the feature `relaxed-simd` is enabled. */
@builtin export declare const ASC_FEATURE_RELAXED_SIMD: bool;

/** Whether the feature `extended-const` is enabled. */
@builtin export declare const ASC_FEATURE_EXTENDED_CONST: bool;

/** Whether the feature `stringref` is enabled. */
@builtin export declare const ASC_FEATURE_STRINGREF: bool;

/** Whether the feature `shared-everything` is enabled. */
@builtin export declare const ASC_FEATURE_SHARED_EVERYTHING: bool;
