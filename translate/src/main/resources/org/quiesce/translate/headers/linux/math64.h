#ifndef QZ_LINUX_MATH64_H
#define QZ_LINUX_MATH64_H
u32 iter_div_u64_rem(u64 dividend, u32 divisor, u64 *remainder);
#endif
