// What the compiler knows about the compilation.
function f32Of(value: f32): f32 { return value; }

assert(ASC_TARGET == 1);
assert(ASC_RUNTIME >= 0 && ASC_RUNTIME <= 2);
assert(!ASC_NO_ASSERT);
assert(ASC_MEMORY_BASE == 0);
assert(ASC_TABLE_BASE == 0);
assert(ASC_OPTIMIZE_LEVEL >= 0 && ASC_OPTIMIZE_LEVEL <= 3);
assert(ASC_SHRINK_LEVEL >= 0 && ASC_SHRINK_LEVEL <= 2);
assert(ASC_LOW_MEMORY_LIMIT == 0);
assert(!ASC_EXPORT_RUNTIME);
assert(ASC_VERSION_MAJOR == 0 && ASC_VERSION_MINOR == 28 && ASC_VERSION_PATCH == 20);
assert(ASC_FEATURE_SIGN_EXTENSION && ASC_FEATURE_MUTABLE_GLOBALS && ASC_FEATURE_NONTRAPPING_F2I);
assert(ASC_FEATURE_BULK_MEMORY);
assert(!ASC_FEATURE_SIMD && !ASC_FEATURE_THREADS && !ASC_FEATURE_EXCEPTION_HANDLING && !ASC_FEATURE_TAIL_CALLS);
assert(!ASC_FEATURE_REFERENCE_TYPES && !ASC_FEATURE_MULTI_VALUE && !ASC_FEATURE_GC && !ASC_FEATURE_MEMORY64);
assert(!ASC_FEATURE_RELAXED_SIMD && !ASC_FEATURE_EXTENDED_CONST && !ASC_FEATURE_STRINGREF);
assert(!ASC_FEATURE_SHARED_EVERYTHING);
if (ASC_FEATURE_SIMD) noSuchFunction();

assert(isNaN(NaN) && Infinity > f64.MAX_VALUE && isFloat(NaN));
assert(isNaN(f32Of(NaN)) && f32Of(Infinity) > f32.MAX_VALUE);

const data = memory.data(8);
assert(__data_end >= data + 8);
assert(__heap_base >= __data_end);
