// @args: --maximumMemory 1
//~ none AS106
export const address = memory.data(70000);
