#ifndef QZ_LINUX_PRANDOM_H
#define QZ_LINUX_PRANDOM_H
u32 prandom_u32_max(u32 ep_ro);
#endif
