// @args: --runtime minimal
// @loads ~lib/rt/index-minimal.ts
// @spares ~lib/rt/index-incremental.ts ~lib/rt/index-stub.ts
export function make(): usize {
  return __new(16, 0);
}
