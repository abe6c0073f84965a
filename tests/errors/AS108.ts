// @args: --sharedMemory --maximumMemory 2
//~ none AS108
