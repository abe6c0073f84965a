// Objects of another size: contents, zeros behind them, class and size, in place or not.
// @heap: default
// @oracle: skip reads what AssemblyScript does not promise

function check(ptr: usize, size: u32, filled: u32): void {
  assert(load<u32>(ptr - 4) == size);
  assert(load<u32>(ptr - 8) == 1);
  for (let i: u32 = 0; i < size; i++) assert(load<u8>(ptr + i) == (i < filled ? <u8>(i * 3 + 1) : 0));
}

export function test(): void {
  let ptr = __new(1, 1);
  let filled: u32 = 0;
  for (let size: u32 = 1; size < 30000; size += 1 + size / 7) {
    ptr = __renew(ptr, size);
    check(ptr, size, filled);
    for (let i: u32 = 0; i < size; i++) store<u8>(ptr + i, i * 3 + 1);
    filled = size;
  }
  for (let size = load<u32>(ptr - 4); size > 4; size /= 3) {
    ptr = __renew(ptr, size);
    check(ptr, size, size);
  }
}
