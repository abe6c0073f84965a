// @perf n=2000000 ret=i32 c=crc32.c tags=memory,integer
// CRC-32 by a table in raw memory, over bytes from a linear congruential generator.

const table = memory.data(1024, 4);
let ready = false;

function prepare(): void {
  for (let i: u32 = 0; i < 256; i++) {
    let c = i;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
    store<u32>(table + (i << 2), c);
  }
  ready = true;
}

export function run(n: i32): i32 {
  if (!ready) prepare();
  let crc: u32 = 0xFFFFFFFF;
  let seed: u32 = 1;
  for (let i = 0; i < n; i++) {
    seed = seed * 1103515245 + 12345;
    const byte = (seed >> 16) & 0xFF;
    crc = load<u32>(table + (((crc ^ byte) & 0xFF) << 2)) ^ (crc >> 8);
  }
  return <i32>~crc;
}
