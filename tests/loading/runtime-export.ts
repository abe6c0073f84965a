// @args: --runtime stub --exportRuntime
// @loads ~lib/rt/index-stub.ts
// @spares ~lib/rt/index-incremental.ts
export function one(): i32 {
  return 1;
}
