// Shared by the C counterparts; freestanding.
#ifndef BENCH_H
#define BENCH_H
typedef signed char int8_t; typedef short int16_t; typedef int int32_t; typedef long long int64_t;
typedef unsigned char uint8_t; typedef unsigned short uint16_t; typedef unsigned int uint32_t; typedef unsigned long long uint64_t;
#define EXPORT(name) __attribute__((export_name(#name)))
#endif
