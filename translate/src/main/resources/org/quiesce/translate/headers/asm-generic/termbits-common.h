#ifndef QZ_ASM_GENERIC_TERMBITS_COMMON_H
#define QZ_ASM_GENERIC_TERMBITS_COMMON_H
#define IGNPAR 4
#define INPCK 0x10
#define IXANY 0x800
#define B0 0
#define B9600 13
#define CMSPAR 0x40000000
#define CRTSCTS 0x80000000
typedef unsigned char cc_t;
typedef unsigned int speed_t;
#endif
