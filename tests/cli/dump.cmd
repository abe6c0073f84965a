# What lowering makes, before any pass.
twice.ts -O3 --dump-after lower --noEmit
