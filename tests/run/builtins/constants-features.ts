// Features that are enabled say so, those they imply among them.
// @args: --enable relaxed-simd --enable threads
assert(ASC_FEATURE_SIMD && ASC_FEATURE_RELAXED_SIMD && ASC_FEATURE_THREADS);
assert(!ASC_FEATURE_GC);
