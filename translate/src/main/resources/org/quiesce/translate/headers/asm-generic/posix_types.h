#ifndef QZ_ASM_GENERIC_POSIX_TYPES_H
#define QZ_ASM_GENERIC_POSIX_TYPES_H
typedef unsigned int __kernel_uid32_t;
#endif
