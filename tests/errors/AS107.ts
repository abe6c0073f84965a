// @args: --sharedMemory --enable threads
//~ none AS107
