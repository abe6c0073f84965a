# Each feature alone, on and off: the module is valid (debug builds validate). Then all the levels until nothing shrinks.
work.ts --enable bulk-memory -O2 -o bulk-memory-enabled.wasm
work.ts --disable bulk-memory -O2 -o bulk-memory-disabled.wasm
work.ts --enable exception-handling -O2 -o exception-handling-enabled.wasm
work.ts --disable exception-handling -O2 -o exception-handling-disabled.wasm
work.ts --enable extended-const -O2 -o extended-const-enabled.wasm
work.ts --disable extended-const -O2 -o extended-const-disabled.wasm
work.ts --enable gc -O2 -o gc-enabled.wasm
work.ts --disable gc -O2 -o gc-disabled.wasm
work.ts --enable multi-value -O2 -o multi-value-enabled.wasm
work.ts --disable multi-value -O2 -o multi-value-disabled.wasm
work.ts --enable mutable-globals -O2 -o mutable-globals-enabled.wasm
work.ts --disable mutable-globals -O2 -o mutable-globals-disabled.wasm
work.ts --enable reference-types -O2 -o reference-types-enabled.wasm
work.ts --disable reference-types -O2 -o reference-types-disabled.wasm
work.ts --enable relaxed-simd -O2 -o relaxed-simd-enabled.wasm
work.ts --disable relaxed-simd -O2 -o relaxed-simd-disabled.wasm
work.ts --enable shared-everything -O2 -o shared-everything-enabled.wasm
work.ts --disable shared-everything -O2 -o shared-everything-disabled.wasm
work.ts --enable sign-extension -O2 -o sign-extension-enabled.wasm
work.ts --disable sign-extension -O2 -o sign-extension-disabled.wasm
work.ts --enable simd -O2 -o simd-enabled.wasm
work.ts --disable simd -O2 -o simd-disabled.wasm
work.ts --enable stringref -O2 -o stringref-enabled.wasm
work.ts --disable stringref -O2 -o stringref-disabled.wasm
work.ts --enable tail-calls -O2 -o tail-calls-enabled.wasm
work.ts --disable tail-calls -O2 -o tail-calls-disabled.wasm
work.ts --enable threads -O2 -o threads-enabled.wasm
work.ts --disable threads -O2 -o threads-disabled.wasm
work.ts -O1 --converge -o converged-O1.wasm
work.ts -O3 --converge -o converged-O3.wasm
work.ts -Os --converge -o converged-Os.wasm
work.ts -Oz --converge -o converged-Oz.wasm
