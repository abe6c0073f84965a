// @args: --initialMemory 1
//~ none AS105
export const address = memory.data(70000);
