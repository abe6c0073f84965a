// Without assertions only the operand is evaluated; the message is not even checked.
// @args: --noAssert
let evaluated = 0;
function failing(): bool { evaluated++; return false; }
assert(failing(), 5);
export function test(): void {
  if (evaluated != 1) unreachable();
  if (assert(evaluated) != 1) unreachable();
  if (!ASC_NO_ASSERT) unreachable();
}
