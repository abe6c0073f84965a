// @args: --lowMemoryLimit 64
//~ none AS104
export const address = memory.data(100);
