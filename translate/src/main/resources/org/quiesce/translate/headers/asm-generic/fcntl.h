#ifndef QZ_ASM_GENERIC_FCNTL_H
#define QZ_ASM_GENERIC_FCNTL_H
#define O_ACCMODE 3
#define O_RDONLY 0
#define O_RDWR 2
#define O_NONBLOCK 0x800
#endif
