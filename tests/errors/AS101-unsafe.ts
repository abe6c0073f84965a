// @args: --noUnsafe
// Under '--noUnsafe' nothing unsafe may be used.
@unsafe function poke(): void {}
export function test(): void {
  poke(); //~ AS101
  store<i32>(0, 1); //~ AS101
  const f = poke; //~ AS101
}
