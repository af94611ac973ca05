#ifndef QZ_ASM_GENERIC_COMPAT_H
#define QZ_ASM_GENERIC_COMPAT_H
typedef s32 compat_int_t;
typedef s32 compat_long_t;
typedef u32 compat_uint_t;
typedef u32 compat_uptr_t;
typedef u32 compat_caddr_t;
#endif
