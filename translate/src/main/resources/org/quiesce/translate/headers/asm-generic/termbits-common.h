#ifndef QZ_ASM_GENERIC_TERMBITS_COMMON_H
#define QZ_ASM_GENERIC_TERMBITS_COMMON_H
typedef unsigned char cc_t;
typedef unsigned int speed_t;
#endif
